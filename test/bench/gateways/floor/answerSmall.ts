import type { Members } from './Members';

interface Listed {
  upc: string;
  name: string;
  price: number;
}

/** The small query by hand: a list, and one field of each item from elsewhere. */
export async function answerSmall(members: Members, user: string | undefined): Promise<object> {
  const { topProducts } = await members.ask<{ topProducts: Listed[] }>('products', user, {
    query: '{ topProducts(first: 8) { upc name price } }',
  });
  const { _entities: stock } = await members.ask<{ _entities: { inStock: boolean }[] }>(
    'inventory',
    user,
    {
      query:
        'query($keys: [_Any!]!) { _entities(representations: $keys) { ... on Product { inStock } } }',
      variables: { keys: topProducts.map(({ upc }) => ({ __typename: 'Product', upc })) },
    },
  );
  return {
    topProducts: topProducts.map(({ upc, name, price }, index) => ({
      upc,
      name,
      price,
      inStock: stock[index]!.inStock,
    })),
  };
}
