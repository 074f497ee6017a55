import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { products, reviews, users, type Product, type Review, type User } from './data';
import { schemas, subgraphNames, type SubgraphName } from './schemas';

const userOf = new Map(users.map((user) => [user.id, user]));
const productOf = new Map(products.map((product) => [product.upc, product]));
const reviewOf = new Map(reviews.map((review) => [review.id, review]));
const reviewsOfUser = groupBy(reviews, ({ authorId }) => authorId);
const reviewsOfProduct = groupBy(reviews, ({ productUpc }) => productUpc);

type Key = { id: string } | { upc: string };
type Weighed = { price: number; weight: number };

const resolvers = {
  accounts: {
    Query: {
      users: () => users,
      user: (_root: unknown, { id }: { id: string }) => userOf.get(id),
    },
    User: { __resolveReference: ({ id }: User) => userOf.get(id) },
  },
  inventory: {
    Product: {
      __resolveReference: (key: Product) => ({
        ...key,
        inStock: productOf.get(key.upc)?.inStock,
      }),
      shippingEstimate: ({ price, weight }: Weighed) =>
        price > 1000 ? 0 : Math.round(weight * 0.5),
    },
  },
  products: {
    Query: {
      topProducts: (_root: unknown, { first }: { first: number }) => products.slice(0, first),
    },
    Product: { __resolveReference: ({ upc }: Product) => productOf.get(upc) },
  },
  reviews: {
    Review: {
      __resolveReference: ({ id }: Review) => reviewOf.get(id),
      author: ({ authorId }: Review) => ({
        id: authorId,
        username: userOf.get(authorId)?.username,
      }),
      product: ({ productUpc }: Review) => ({ upc: productUpc }),
    },
    User: {
      __resolveReference: (key: Key) => key,
      numberOfReviews: ({ id }: User) => reviewsOfUser.get(id)?.length ?? 0,
      reviews: ({ id }: User) => reviewsOfUser.get(id) ?? [],
    },
    Product: {
      __resolveReference: (key: Key) => key,
      reviews: ({ upc }: Product) => reviewsOfProduct.get(upc) ?? [],
    },
  },
};

/** The four members as executable schemas. All data is in memory and the same in each process. */
export function createSchemas(): Record<SubgraphName, GraphQLSchema> {
  const built = subgraphNames.map((name) => [
    name,
    buildSubgraphSchema([{ typeDefs: parse(schemas[name]), resolvers: resolvers[name] }]),
  ]);
  return Object.fromEntries(built) as Record<SubgraphName, GraphQLSchema>;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
