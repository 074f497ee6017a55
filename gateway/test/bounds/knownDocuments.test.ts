import { buildSchema, parse } from 'graphql';
import { KnownDocuments } from '../../src/bounds/KnownDocuments';

const [schema, another] = [
  buildSchema('type Query { a: Int }'),
  buildSchema('type Query { b: Int }'),
];
const document = parse('{ a }');

it('knows a document for the schema that it is valid against', () => {
  const documents = new KnownDocuments();
  const known = { document, schema, costs: new Map() };
  documents.remember('{ a }', known);
  expect(documents.find('{ a }', schema)).toBe(known);
  expect(documents.find('{ a }', another)).toBeUndefined();
  expect(documents.find('{ b }', schema)).toBeUndefined();
});

it('forgets what was not in use for longest when it knows too much', () => {
  const documents = new KnownDocuments();
  const text = (index: number) => `{ a } #${index} ${'x'.repeat(100_000)}`;
  const remember = (index: number) =>
    documents.remember(text(index), { document, schema, costs: new Map() });
  for (let index = 0; index < 9; index += 1) remember(index);
  expect(documents.find(text(0), schema)).toBeDefined();
  remember(9);
  const left = Array.from({ length: 10 }, (_, index) => index).filter((index) =>
    documents.find(text(index), schema),
  );
  expect(left).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 9]);
});

it('forgets short ones too, beyond some thousands', () => {
  const documents = new KnownDocuments();
  for (let index = 0; index <= 5000; index += 1) {
    documents.remember(`{ a } #${index}`, { document, schema, costs: new Map() });
  }
  expect(documents.find('{ a } #0', schema)).toBeUndefined();
  expect(documents.find('{ a } #1', schema)).toBeDefined();
});
