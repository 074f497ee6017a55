import type { TestGraph } from '../TestGraph';
import { link } from './link';

const library = `
  ${link}
  type Query {
    media(id: ID!): Media
    allMedia(first: Int = 4): [Media!]
    books(shelf: ID): [Book]
    things: [Thing]
    today: Programme @shareable
  }
  interface Media @key(fields: "id") { id: ID! title(language: Language = EN): String length: Int creators: [Creator] }
  interface Readable { pages: Int summary: String }
  type Book implements Media & Readable @key(fields: "id") {
    id: ID! title(language: Language = EN): String length: Int creators: [Creator]
    pages: Int summary: String isbn: String! sequel: Book chapters: [[Chapter!]]
  }
  type Film implements Media @key(fields: "id") {
    id: ID! title(language: Language = EN): String length: Int creators: [Creator]
    director: Creator! cast(first: Int): [Creator!]
  }
  type Podcast implements Media & Readable @key(fields: "id") {
    id: ID! title(language: Language = EN): String length: Int creators: [Creator]
    pages: Int summary: String episodes: [Episode!]!
  }
  type Chapter { number: Int! title: String mentions: Media }
  type Episode @key(fields: "series { id } number") { series: Series! number: Int! title: String }
  type Series @key(fields: "id") { id: ID! name: String podcasts: [Podcast!] }
  type Creator @key(fields: "id") { id: ID! name: String! works: [Media] }
  type Programme @shareable { day: String! picks: [Media] }
  type Mutation { lend(media: ID!, days: Int = 7): Media  burn(ids: [ID!]): [Media]! }
  union Thing = Book | Film | Creator | Chapter
  enum Language { EN FR AR }
`;

const ratings = `
  ${link}
  type Query { topRated(first: Int): [Media]  popular: [Media!]  verdict(media: ID!): Verdict  today: Programme @shareable }
  type Media @interfaceObject @key(fields: "id") {
    id: ID!
    score(scale: Int! = 5): Float
    verdicts(first: Int): [Verdict!]
    mustSee: Boolean!
    views: Int!
  }
  type Verdict @key(fields: "id") { id: ID! text: String by: Critic about: Media }
  type Critic @key(fields: "id") { id: ID! alias: String! favourites: [Media] paper: Paper }
  type Paper { name: String! city: String }
  type Programme @shareable { day: String! jury: [Critic!] }
  type Mutation { rate(media: ID!, score: Float!): Verdict }
`;

const people = `
  ${link}
  type Query { people(filter: PeopleFilter): [Person!]  person(id: ID!): Person  agents: [Agent] }
  interface Person { id: ID! born: Int  friends(first: Int = 2): [Person] }
  interface Agent { fee: Float! }
  type Creator implements Person & Agent @key(fields: "id") {
    id: ID! born: Int friends(first: Int = 2): [Person] fee: Float! agent: Agent awards: [Award]
    age: Int @requires(fields: "name")
    name: String! @external
  }
  type Critic implements Person @key(fields: "id") {
    id: ID! born: Int friends(first: Int = 2): [Person]
    alias: String! @external
    signature(style: Style): String @requires(fields: "alias paper { name }")
    paper: Paper @external
  }
  type Paper @external { name: String! }
  type Reader implements Person { id: ID! born: Int friends(first: Int = 2): [Person] card: String! }
  type Manager implements Agent @key(fields: "id") { id: ID! fee: Float! clients: [Creator!] }
  union Award = Prize | Medal
  type Prize { name: String! year: Int worth: Float! }
  type Medal { name: String! year: Int metal: Metal }
  enum Metal { GOLD SILVER LEAD @inaccessible }
  enum Style { PLAIN FANCY }
  input PeopleFilter { bornAfter: Int = 1900 names: [[String!]!] style: Style or: PeopleFilter }
`;

const streaming = `
  ${link}
  type Query { streams: [Stream] }
  type Stream { quality: Quality! episode: Episode url: String }
  type Episode @key(fields: "series { id } number") {
    series: Series! number: Int! plays: Int! transcript: String
    title: String @override(from: "library")
  }
  type Series @key(fields: "id", resolvable: false) { id: ID! }
  enum Quality { LOW HIGH }
`;

/** An interface with a key, and members that know it as one object: interfaces, unions and interface objects. */
export const mediaGraph: TestGraph = {
  name: 'media',
  subgraphs: [
    { name: 'library', sdl: library },
    { name: 'ratings', sdl: ratings },
    { name: 'people', sdl: people },
    { name: 'streaming', sdl: streaming },
  ],
  gaps: { people: ['Critic'] },
};
