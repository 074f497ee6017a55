import type { Members } from './Members';

type Id = { id: string };
type Upc = { upc: string };
type Product = Upc & { name: string; price: number; weight: number };
type Stock = { inStock: boolean; shippingEstimate: number };
type Written = Id & { body: string };
type ByAuthor = Written & {
  author: Id & { username: string; reviews: (Written & { product: Upc })[] };
};
type OfUser = { reviews: (Written & { product: Upc & { reviews: ByAuthor[] } })[] };
type User = Id & { username: string; name: string };

const reviewed = `
  query($users: [_Any!]!, $products: [_Any!]!) {
    users: _entities(representations: $users) {
      ... on User { reviews { id body product { upc ...Reviewed } } }
    }
    products: _entities(representations: $products) { ...Reviewed }
  }
  fragment Reviewed on Product {
    reviews { id body author { id username reviews { id body product { upc } } } }
  }`;
const stocked = `query($keys: [_Any!]!) {
  _entities(representations: $keys) { ... on Product { inStock shippingEstimate } }
}`;
const described = `query($keys: [_Any!]!) {
  _entities(representations: $keys) { ... on Product { name price weight } }
}`;
const named =
  'query($keys: [_Any!]!) { _entities(representations: $keys) { ... on User { name } } }';

/** The nested query by hand, in seven requests and four turns: each product and each author is looked up once. */
export async function answerNested(members: Members, user: string | undefined): Promise<object> {
  const ask = <Data>(member: string, query: string, variables?: object) =>
    members.ask<Data>(member, user, { query, ...(variables ? { variables } : {}) });
  const [{ topProducts }, { users }] = await Promise.all([
    ask<{ topProducts: Product[] }>(
      'products',
      '{ topProducts(first: 5) { upc name price weight } }',
    ),
    ask<{ users: User[] }>('accounts', '{ users { id username name } }'),
  ]);
  const [{ _entities: topStock }, written] = await Promise.all([
    ask<{ _entities: Stock[] }>('inventory', stocked, { keys: topProducts.map(weighedKey) }),
    ask<{ users: OfUser[]; products: { reviews: ByAuthor[] }[] }>('reviews', reviewed, {
      users: users.map(({ id }) => userKey(id)),
      products: topProducts.map(({ upc }) => productKey(upc)),
    }),
  ]);
  const { upcs, authors } = collect(written.users, written.products);
  const [{ _entities: details }, { _entities: names }] = await Promise.all([
    ask<{ _entities: Product[] }>('products', described, { keys: upcs.map(productKey) }),
    ask<{ _entities: User[] }>('accounts', named, { keys: authors.map(userKey) }),
  ]);
  const { _entities: stock } = await ask<{ _entities: Stock[] }>('inventory', stocked, {
    keys: details.map((detail, index) => weighedKey({ ...detail, upc: upcs[index]! })),
  });
  const products = new Map(
    upcs.map((upc, index) => [upc, productOf({ ...details[index]!, upc }, stock[index]!)]),
  );
  const nameOf = new Map(authors.map((id, index) => [id, names[index]!.name]));
  const byAuthor = ({ id, body, author }: ByAuthor) => ({
    id,
    body,
    author: {
      id: author.id,
      username: author.username,
      name: nameOf.get(author.id)!,
      reviews: author.reviews.map((review) => ({
        id: review.id,
        body: review.body,
        product: products.get(review.product.upc)!,
      })),
    },
  });
  return {
    users: users.map(({ id, username, name }, index) => ({
      id,
      username,
      name,
      reviews: written.users[index]!.reviews.map(({ product, ...review }) => ({
        id: review.id,
        body: review.body,
        product: { ...products.get(product.upc)!, reviews: product.reviews.map(byAuthor) },
      })),
    })),
    topProducts: topProducts.map((product, index) => ({
      ...productOf(product, topStock[index]!),
      reviews: written.products[index]!.reviews.map(byAuthor),
    })),
  };
}

function collect(users: readonly OfUser[], products: readonly { reviews: ByAuthor[] }[]) {
  const upcs = new Set<string>();
  const authors = new Set<string>();
  const visit = ({ author }: ByAuthor) => {
    authors.add(author.id);
    for (const { product } of author.reviews) upcs.add(product.upc);
  };
  for (const { reviews } of users) {
    for (const { product } of reviews) {
      upcs.add(product.upc);
      product.reviews.forEach(visit);
    }
  }
  for (const { reviews } of products) reviews.forEach(visit);
  return { upcs: [...upcs], authors: [...authors] };
}

const userKey = (id: string) => ({ __typename: 'User', id });
const productKey = (upc: string) => ({ __typename: 'Product', upc });
const weighedKey = ({ upc, price, weight }: Omit<Product, 'name'>) => ({
  __typename: 'Product',
  upc,
  price,
  weight,
});

function productOf({ name, price, upc, weight }: Product, { inStock, shippingEstimate }: Stock) {
  return { inStock, name, price, shippingEstimate, upc, weight };
}
