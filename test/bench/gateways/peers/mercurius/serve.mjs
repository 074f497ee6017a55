// Mercurius' gateway as it comes, but for one header that goes on to the subgraphs. It knows Federation 1 alone, so it
// gets the schemas of the same members in that form.
import { readFileSync } from 'node:fs';
import mercuriusGateway from '@mercuriusjs/gateway';
import fastify from 'fastify';

const schemas = {
  accounts: `
    extend type Query { users: [User!] user(id: ID!): User }
    type User @key(fields: "id") { id: ID! name: String username: String birthYear: Int }`,
  products: `
    extend type Query { topProducts(first: Int = 5): [Product!] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  inventory: `
    extend type Product @key(fields: "upc") {
      upc: String! @external
      price: Int @external
      weight: Int @external
      inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }`,
  reviews: `
    type Review @key(fields: "id") {
      id: ID!
      body: String
      author: User @provides(fields: "username")
      product: Product
    }
    extend type User @key(fields: "id") {
      id: ID! @external
      username: String @external
      numberOfReviews: Int
      reviews: [Review!]
    }
    extend type Product @key(fields: "upc") { upc: String! @external reviews: [Review!] }`,
};

const supergraph = readFileSync(process.env.SUPERGRAPH, 'utf8');
const members = supergraph.matchAll(/@join__graph\(name: "(\w+)", url: "([^"]+)"\)/g);

const app = fastify();
await app.register(mercuriusGateway, {
  jit: 1,
  gateway: {
    services: [...members].map(([, name, url]) => ({
      name,
      url,
      schema: schemas[name],
      rewriteHeaders: ({ authorization }) => (authorization ? { authorization } : {}),
    })),
  },
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
