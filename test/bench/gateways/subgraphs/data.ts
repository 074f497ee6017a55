export interface User {
  id: string;
  name: string;
  username: string;
  birthYear: number;
}

export interface Product {
  upc: string;
  name: string;
  price: number;
  weight: number;
  inStock: boolean;
}

export interface Review {
  id: string;
  body: string;
  authorId: string;
  productUpc: string;
}

const people = [
  'Amara Osei',
  'Bruno Lindqvist',
  'Chiara Ferri',
  'Devi Raman',
  'Emeka Udo',
  'Freya Holm',
];
const things = [
  'Garden bench with a back',
  'Reading lamp',
  'Kettle that whistles',
  'Folding ladder',
  'Compass',
  'Woollen blanket',
  'Cargo bicycle',
  'Radio',
  'Basket',
];
const opinions = [
  'Does what it promises, and the second one we bought is as good as the first',
  'Too heavy for the stairs, fine for everybody who lives on the ground floor',
  'Would buy it again, though in another colour and one size smaller',
  'Arrived two weeks late, but has worked well in all weathers ever since',
  'Came without a manual, and needs none once the wheels are on',
];

export const users: readonly User[] = people.map((name, index) => ({
  id: `user-${index + 1}`,
  name,
  username: name.toLowerCase().replace(' ', '.'),
  birthYear: 1960 + index * 7,
}));

export const products: readonly Product[] = things.map((name, index) => ({
  upc: `${1000 + index}`,
  name,
  price: 90 + index * 137,
  weight: 20 + ((index * 311) % 900),
  inStock: index % 3 !== 1,
}));

/** Three of each user, on products that they share with others. */
export const reviews: readonly Review[] = users.flatMap((user, index) =>
  [0, 1, 2].map((turn) => ({
    id: `review-${index * 3 + turn + 1}`,
    body: `${opinions[(index + turn * 2) % opinions.length]}.`,
    authorId: user.id,
    productUpc: products[(index + turn * 3) % 4]!.upc,
  })),
);
