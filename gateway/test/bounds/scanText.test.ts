import { getIntrospectionQuery, Lexer, Source, TokenKind } from 'graphql';
import { scanText } from '../../src/bounds/scanText';

const limits = { tokens: 10_000, nesting: 200 };

/** The tokens that the parser itself would see. */
function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  return count;
}

it.each([
  '',
  '{ a }',
  getIntrospectionQuery(),
  'query Q($a: [Int!]! = [1, -2.5e+3], $b: String = "x{(\\"[") @d(if: true) { a: b(c: {d: $a}) ...F ... @e { f } }',
  '{ a(text: """ { "[" ( \\""" # no comment """) # { [ ( \n b }',
  '{ a(text: "") b(text: """""") }\r# the last line is a comment',
  '\ufeff{\ta,,b}\n\n"a description" type T { a: Int & | }',
])('counts as many tokens as the parser in %j', (text) => {
  expect(scanText(text, limits).tokens).toBe(countTokens(text));
});

it('finds what is inside one another, but for texts and comments', () => {
  const text = '{ a(b: [{ c: "((((((" }]) # [[[[[[[\n d { e(f: """{{{{{{""") } }';
  expect(scanText(text, limits)).toEqual({
    tokens: 23,
    nesting: 4,
    longestName: 1,
    namesPrototype: false,
  });
});

it('finds long names and __proto__, but not in texts', () => {
  const text = (name: string) => `{ ${name}: a(b: "__proto__ and_a_name_that_is_longer") }`;
  expect(scanText(text('long_name'), limits)).toMatchObject({
    longestName: 9,
    namesPrototype: false,
  });
  expect(scanText(text('__proto__'), limits)).toMatchObject({ namesPrototype: true });
  expect(scanText(text('__proto___'), limits)).toMatchObject({ namesPrototype: false });
});

it('ends at the first token or bracket that is too much', () => {
  expect(scanText('a '.repeat(1_000_000), limits)).toMatchObject({ tokens: 10_001 });
  expect(scanText('{'.repeat(1_000_000), limits)).toMatchObject({ tokens: 201, nesting: 201 });
});

it.each(['"', '"a', '"""', '"""a\\"""', '{ "a\n }', '\\', '}}}{', '…{'])(
  'comes to an end on %j, which is no GraphQL',
  (text) => {
    expect(scanText(text, limits).tokens).toBeGreaterThan(0);
  },
);
