import type { TestGraph } from '../TestGraph';
import { link } from './link';

const catalog = `
  ${link}
  scalar JSON
  type Query {
    product(id: ID!): Product
    products(first: Int = 3, filter: ProductFilter): [Product]
    topProducts: [Product!]!
    search(text: String, in: [Section!] = [PRODUCTS]): [SearchResult!]
    featured: Item
    shelves: [[Item]!]
    clock: Clock @shareable
  }
  type Mutation { rename(id: ID!, title: String = "New"): Product  close: Boolean }
  interface Item { id: ID! title: String }
  type Product implements Item @key(fields: "id") @key(fields: "sku brand { code }") {
    id: ID!
    sku: String!
    brand: Brand!
    title: String @shareable
    weight(unit: Unit! = KG): Float
    price(currency: Currency! = EUR, options: PriceOptions): Float
    tags: [[String!]]
    attributes: JSON
    category: Category
    variants: [Variant!]!
    related(first: Int): [Product]
  }
  type Brand @shareable { code: ID! name: String! }
  type Category @key(fields: "id") {
    id: ID!
    name: String!
    averagePrice(currency: Currency!): Float
    parent: Category
    products(first: Int): [Product!]
  }
  type Variant { color: String size: Size stock: Int! }
  type Note implements Item { id: ID! title: String text(length: Int): String! about: Item }
  type Clock @shareable { hour: Int! zone: String }
  union SearchResult = Product | Category | Note
  enum Unit { KG LB }
  enum Currency { EUR USD CHF @inaccessible }
  enum Size { S M L HUGE @inaccessible }
  enum Section { PRODUCTS CATEGORIES NOTES }
  input PriceOptions { vat: Boolean = true coupons: [String!] extra: JSON within: Range }
  input Range { from: Float! to: Float = 10 }
  input ProductFilter { text: String sizes: [Size] range: Range and: [ProductFilter!] attributes: JSON }
`;

const shipping = `
  ${link}
  scalar JSON
  type Product @key(fields: "id") {
    id: ID!
    weight(unit: Unit! = KG): Float @external
    price(currency: Currency! = EUR, options: PriceOptions): Float @external
    attributes: JSON @external
    category: Category @external
    variants: [Variant!]! @external
    shippingEstimate: Float @requires(fields: "price(currency: USD, options: { coupons: [\\"free\\"] }) attributes")
    weightClass: String! @requires(fields: "weight(unit: LB)")
    isExpensive: Boolean @requires(fields: "category { averagePrice(currency: EUR) }")
    colors: [String!] @requires(fields: "variants { color size }")
    inStock: Boolean!
    warehouse: Warehouse
    deliveries(first: Int = 2): [Delivery]
  }
  type Category @key(fields: "id", resolvable: false) {
    id: ID!
    averagePrice(currency: Currency!): Float @external
  }
  type Variant @external { color: String size: Size }
  type Warehouse @key(fields: "id") { id: ID! name: String city: Place! stock: [Product] }
  type Delivery { cost: Float! to: Place carrier: Carrier }
  type Place @shareable { name: String! country: String position: [Float!] }
  type Clock @shareable { minute: Int! zone: String }
  type Query { clock: Clock @shareable  warehouses: [Warehouse!]  warehouse(id: ID!): Warehouse }
  type Mutation { ship(product: ID!, to: [String!]!): Delivery  restock(amount: Int! = 1): Warehouse! }
  enum Unit { KG LB }
  enum Currency { EUR USD CHF }
  enum Size { S M L HUGE }
  enum Carrier { POST COURIER }
  input PriceOptions { vat: Boolean = true coupons: [String!] extra: JSON within: Range }
  input Range { from: Float! to: Float = 10 }
`;

const reviews = `
  ${link}
  type Query { reviews(first: Int): [Review!]  latest: Review  reviewed: [Reviewable] }
  type Mutation { review(text: String!, stars: Int = 3): Review  retract(id: ID!): Boolean! }
  type Review @key(fields: "id") {
    id: ID!
    text(length: Int = 10): String
    stars: Int!
    product: Product @provides(fields: "title")
    author: User
    subject: Reviewable
    answers: [Review]
  }
  type Product @key(fields: "sku brand { code }") {
    sku: String!
    brand: Brand!
    title: String @external
    reviews(first: Int): [Review!]
    rating: Float
  }
  type Brand @shareable { code: ID! }
  type User @key(fields: "id") { id: ID! reviews: [Review] karma: Int! }
  union Reviewable = Product | User
`;

const users = `
  ${link}
  type Query { me: User  users(ids: [ID!]!): [User]! }
  type User @key(fields: "id") @key(fields: "email") {
    id: ID!
    email: String!
    name: String!
    nickname: String
    friends: [User]
    address: Place
    favourites: [Product!]
  }
  type Place @shareable { name: String! country: String position: [Float!] }
  type Product @key(fields: "id", resolvable: false) { id: ID! }
`;

/** Products, their prices, deliveries, reviews and readers: inputs of other members with arguments, nested and in lists. */
export const shopGraph: TestGraph = {
  name: 'a shop',
  subgraphs: [
    { name: 'catalog', sdl: catalog },
    { name: 'shipping', sdl: shipping },
    { name: 'reviews', sdl: reviews },
    { name: 'users', sdl: users },
  ],
  gaps: { shipping: ['Product'], reviews: ['User'] },
};
