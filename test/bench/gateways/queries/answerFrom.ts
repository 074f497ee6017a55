import { products, reviews, users, type Product, type Review, type User } from '../subgraphs/data';
import type { Selection } from './Selection';

/** An object of the graph: its fields by name, those to other objects as functions, so that circles do no harm. */
type Fields = Readonly<Record<string, unknown>>;

const root: Fields = {
  users: () => users.map(userFields),
  topProducts: () => products.map(productFields),
};

/** The data that a whole answer holds, read straight from the records, with each field under its own name. */
export function answerFrom(selections: readonly Selection[], from = root): Fields {
  return Object.fromEntries(
    selections.map((selection) => [selection.name, valueOf(selection, from[selection.name])]),
  );
}

function valueOf({ arguments: written, fields = [] }: Selection, value: unknown): unknown {
  if (typeof value !== 'function') return value;
  const target = (value as () => Fields | Fields[])();
  if (!Array.isArray(target)) return answerFrom(fields, target);
  const first = Number(/first: (\d+)/.exec(written ?? '')?.[1] ?? target.length);
  return target.slice(0, first).map((item) => answerFrom(fields, item));
}

function userFields(user: User): Fields {
  const written = reviews.filter(({ authorId }) => authorId === user.id);
  return { ...user, reviews: () => written.map(reviewFields) };
}

function productFields(product: Product): Fields {
  const written = reviews.filter(({ productUpc }) => productUpc === product.upc);
  return {
    ...product,
    shippingEstimate: product.price > 1000 ? 0 : Math.round(product.weight * 0.5),
    reviews: () => written.map(reviewFields),
  };
}

function reviewFields(review: Review): Fields {
  return {
    ...review,
    author: () => userFields(users.find(({ id }) => id === review.authorId)!),
    product: () => productFields(products.find(({ upc }) => upc === review.productUpc)!),
  };
}
