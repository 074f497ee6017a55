import { parseSubmission } from '../../src/gate/syntax/parseSubmission';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

function findingsIn(sdl: string) {
  const parsed = parseSubmission({ name: 'clinics', sdl });
  return 'findings' in parsed ? parsed.findings : [];
}

it('parses a schema with the places of all that is in it', () => {
  const parsed = parseSubmission({ name: 'clinics', sdl: `${link}\ntype Query {\n  a: Int\n}` });
  const [, query] = 'document' in parsed ? parsed.document.definitions : [];
  expect(query?.loc?.startToken.line).toBe(2);
});

it('says where a text is no GraphQL', () => {
  expect(findingsIn(`${link}\n\ntype Query {\n  a Int\n}`)).toEqual([
    {
      code: 'SCHEMA_SYNTAX',
      severity: 'error',
      message: 'The schema is no GraphQL: Expected ":", found Name "Int".',
      remedy: 'Mend it at line 4, column 5.',
      line: 4,
    },
  ]);
});

it.each([
  ['nothing', 'type Query { a: Int }', 'but links no version of Federation'],
  [
    'Federation 1',
    'extend schema @link(url: "https://specs.apollo.dev/federation/v1.0")',
    'but links https://specs.apollo.dev/federation/v1.0',
  ],
  [
    'another specification',
    'extend schema @link(url: "http://specs.apollo.dev/federation/v2.9")',
    'but links no version of Federation',
  ],
])('refuses a schema that links %s', (_, sdl, message) => {
  expect(findingsIn(sdl)).toMatchObject([
    { code: 'SCHEMA_NOT_FEDERATION_2', message: expect.stringContaining(message) },
  ]);
});

it('refuses versions that the composer does not know', () => {
  const sdl = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.15")';
  expect(findingsIn(sdl)).toEqual([
    {
      code: 'FEDERATION_VERSION_UNKNOWN',
      severity: 'error',
      message: 'The schema links Federation 2.15, but the graph composes 2.0 to 2.14.',
      remedy: 'Link a version of this range.',
      coordinate: '@link',
      line: 1,
    },
  ]);
});

it.each([
  ['links Federation 2 times', `${link}\n${link}`],
  ['names the type B at A.b', `${link} type A { b: [B!]! }`],
  ['names the type B at A.b(c:)', `${link} type A { b(c: B): Int }`],
  ['names the type B at A', `${link} type A implements B { b: Int }`],
  ['names the type B at A', `${link} union A = B`],
  ['uses @b on A.b without defining it', `${link} type A { b: Int @b }`],
  ['uses @tag on A without defining it', `${link} type A @tag(name: "b") { b: Int }`],
  ['defines A twice', `${link} type A { b: Int } enum A { B }`],
  ['defines A.b twice', `${link} type A { b: Int } extend type A { b: Int }`],
  ['defines A.b(c:) twice', `${link} type A { b(c: Int, c: Int): Int }`],
  ['defines A.B twice', `${link} enum A { B B }`],
  ['defines @a twice', `${link} directive @a on OBJECT directive @a on OBJECT`],
  ['extends A as another kind of type', `${link} type A { b: Int } extend enum A { B }`],
  ['holds an operation or a fragment', `${link} query { a }`],
])('refuses a schema that %s', (message, sdl) => {
  expect(findingsIn(sdl)).toMatchObject([
    { code: 'SCHEMA_INVALID', message: expect.stringContaining(`The schema ${message}`) },
  ]);
});

it.each([
  ['types that are only extended', `${link} extend type A { b: A }`],
  ['prefixed directives', `${link} type A @federation__shareable { b: Int }`],
  [
    'definitions of what is imported',
    `${link} directive @key(fields: federation__FieldSet!) on OBJECT`,
  ],
  [
    'types of the protocol',
    `${link} type Query { _entities(representations: [_Any!]!): [_Entity]! }`,
  ],
])('takes %s', (_, sdl) => {
  expect(findingsIn(sdl)).toEqual([]);
});
