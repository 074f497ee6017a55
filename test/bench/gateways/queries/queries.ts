import type { Selection } from './Selection';

const field = (name: string, ...fields: Selection[]): Selection =>
  fields.length > 0 ? { name, fields } : { name };
const leaves = (...names: string[]) => names.map((name) => field(name));

const user = leaves('id', 'username', 'name');
const review = leaves('id', 'body');
const product = leaves('inStock', 'name', 'price', 'shippingEstimate', 'upc', 'weight');

const reviewsWithProducts = field('reviews', ...review, field('product', ...product));
const reviewsWithAuthors = field(
  'reviews',
  ...review,
  field('author', ...user, reviewsWithProducts),
);

/** Users, their reviews, the reviewed products, and round again: from all four members, about 88 KB. */
export const nested: readonly Selection[] = [
  field(
    'users',
    ...user,
    field('reviews', ...review, field('product', ...product, reviewsWithAuthors)),
  ),
  { name: 'topProducts', arguments: 'first: 5', fields: [...product, reviewsWithAuthors] },
];

/** One list from one member and one field more of each item from another, about 0.5 KB. */
export const small: readonly Selection[] = [
  { name: 'topProducts', arguments: 'first: 8', fields: leaves('upc', 'name', 'price', 'inStock') },
];
