import { compose } from '../../src/supergraph/compose';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@interfaceObject"])`;

function supergraphOf(subgraphs: Record<string, string>): string {
  return compose(
    Object.entries(subgraphs).map(([name, sdl]) => ({
      name,
      url: `http://127.0.0.1:1/${name}`,
      sdl: `${link}\n${sdl}`,
    })),
  );
}

/** Hospitals order vaccines: keys, a required field with arguments, a provided field, a union, mutations in two subgraphs. */
export const vaccines = supergraphOf({
  orders: `
    type Query { orders: [Order!] }
    type Mutation { order(vaccine: ID!): Order }
    type Order @key(fields: "id") { id: ID! vaccine: Vaccine @provides(fields: "name") payer: Payer }
    union Payer = Ministry | Agency
    type Ministry @key(fields: "id") { id: ID! }
    type Agency @key(fields: "id") { id: ID! }
    type Vaccine @key(fields: "id") { id: ID! name: String @external }
  `,
  catalogue: `
    type Query { vaccines: [Vaccine] }
    type Mutation { retire(vaccine: ID!): Vaccine }
    type Vaccine @key(fields: "id") { id: ID! name: String @shareable price(currency: String = "USD"): Int doses: Int }
  `,
  transport: `
    type Vaccine @key(fields: "id") {
      id: ID!
      price(currency: String = "USD"): Int @external
      doses: Int @external
      insurance: Int @requires(fields: "price(currency: \\"CHF\\") doses")
      isCold: Boolean @requires(fields: "doses")
    }
  `,
  payers: `
    type Query { agencies: [Agency] }
    type Ministry @key(fields: "id") { id: ID! name: String! budget: [String] }
    type Agency @key(fields: "id") { id: ID! name: String! budget: [Int!] }
  `,
});

/** The doors find a person by number and badge together only, and need the name that the staff list has. */
export const badges = supergraphOf({
  doors: `
    type Query { lastIn: Person }
    type Person @key(fields: "badge { office }", resolvable: false) @key(fields: "number badge { office floor }") {
      number: ID!
      badge: Badge!
      name: String @external
      greeting: String @requires(fields: "name")
    }
    type Badge @shareable { office: ID! floor: ID! }
  `,
  staff: `
    type Query { people: [Person] }
    type Person
      @key(fields: "number")
      @key(fields: "badge { office }", resolvable: false)
      @key(fields: "number badge { office floor }", resolvable: false) {
      number: ID!
      badge: Badge!
      name: String
    }
    type Badge @shareable { office: ID! floor: ID! }
  `,
});

/** Ratings know no types of works. */
export const works = supergraphOf({
  library: `
    type Query { works: [Work] }
    interface Work @key(fields: "id") { id: ID! title: String }
    type Book implements Work @key(fields: "id") { id: ID! title: String pages: Int }
    type Film implements Work @key(fields: "id") { id: ID! title: String minutes: Int }
  `,
  ratings: `
    type Query { best: [Work] }
    type Work @interfaceObject @key(fields: "id") { id: ID! stars: Int }
  `,
  mentions: `
    type Query { mentioned: [Work] }
    type Work @interfaceObject @key(fields: "id", resolvable: false) { id: ID! }
  `,
});

/** Two fields that require the same field with other arguments: as a mutation beside another, they crash Hive's planner. */
export const parcels = supergraphOf({
  catalogue: `
    type Query { parcels: [Parcel] }
    type Mutation { pack(parcel: ID!): Parcel }
    type Parcel @key(fields: "id") { id: ID! weight(unit: String = "KG"): Float price(currency: String = "USD"): Int }
  `,
  transport: `
    type Mutation { restock: String }
    type Parcel @key(fields: "id") {
      id: ID!
      weight(unit: String = "KG"): Float @external
      price(currency: String = "USD"): Int @external
      postage: Int @requires(fields: "price(currency: \\"CHF\\") weight")
      duty: Int @requires(fields: "weight(unit: \\"LB\\")")
    }
  `,
});

/** What a mutation returns leads back to the root. */
export const notices = supergraphOf({
  board: `
    type Query { notices: [Notice] }
    type Mutation { publish(text: String!): Published }
    type Published { query: Query }
    type Notice { text: String }
  `,
  people: `
    type Query { people: [String] }
  `,
});

/** Each of three fields of a lesson needs the one before, of the other subgraph. */
export const lessons = supergraphOf({
  timetable: `
    type Query { lessons: [Lesson] }
    type Lesson @key(fields: "id") {
      id: ID!
      difficulty: Int
      isPopular: Boolean @external
      isEasy: Boolean @requires(fields: "isPopular")
    }
  `,
  surveys: `
    type Lesson @key(fields: "id") {
      id: ID!
      difficulty: Int @external
      isPopular: Boolean @requires(fields: "difficulty")
      isEasy: Boolean @external
      comment: String @requires(fields: "isEasy")
    }
  `,
});

/** An interface that two subgraphs have, with many types: Hive's planner takes exponential time in the depth. */
export const nodes = supergraphOf({
  a: `
    type Query { node: Node }
    interface Node @key(fields: "id") { id: ID! next: Node }
    ${manyTypes((type) => `type ${type} implements Node @key(fields: "id") { id: ID! next: Node }`)}
  `,
  b: `
    interface Node @key(fields: "id") { id: ID! other: Node }
    ${manyTypes((type) => `type ${type} implements Node @key(fields: "id") { id: ID! other: Node }`)}
  `,
});

function manyTypes(print: (type: string) => string): string {
  return Array.from({ length: 20 }, (_none, index) => print(`T${index}`)).join('\n');
}
