const link = (...directives: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${directives
    .map((name) => `"@${name}"`)
    .join(', ')}])`;

export type SubgraphName = 'accounts' | 'inventory' | 'products' | 'reviews';

/** Four members that need each other: users write reviews of products, and what is in stock depends on their weight. */
export const schemas: Readonly<Record<SubgraphName, string>> = {
  accounts: `${link('key', 'shareable')}
    type Query {
      users: [User!]
      user(id: ID!): User
    }
    type User @key(fields: "id") {
      id: ID!
      name: String
      username: String @shareable
      birthYear: Int
    }`,
  inventory: `${link('key', 'external', 'requires')}
    type Product @key(fields: "upc") {
      upc: String!
      price: Int @external
      weight: Int @external
      inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }`,
  products: `${link('key')}
    type Query {
      topProducts(first: Int = 5): [Product!]
    }
    type Product @key(fields: "upc") {
      upc: String!
      name: String
      price: Int
      weight: Int
    }`,
  reviews: `${link('key', 'external', 'provides')}
    type Review @key(fields: "id") {
      id: ID!
      body: String
      author: User @provides(fields: "username")
      product: Product
    }
    type User @key(fields: "id") {
      id: ID!
      username: String @external
      numberOfReviews: Int
      reviews: [Review!]
    }
    type Product @key(fields: "upc") {
      upc: String!
      reviews: [Review!]
    }`,
};

export const subgraphNames = Object.keys(schemas) as SubgraphName[];
