import { parse } from 'graphql';
import { countRepeatedFields } from '../../src/bounds/countRepeatedFields';
import { measureDocument } from '../../src/bounds/measureDocument';

const measure = (text: string) => measureDocument(parse(text, { noLocation: true }));
const repeated = (text: string) => countRepeatedFields(parse(text, { noLocation: true }));

it('measures fields, fragments and directives where they are', () => {
  const text = `query ($a: Boolean! @d) @d @d { a { b: c @skip(if: $a) @d ... @d { d { e } } } f: g }`;
  expect(measure(text)).toEqual({
    depth: 3,
    nesting: 4,
    selections: 6,
    rootFields: 2,
    aliases: 2,
    directives: 6,
    directivesPerLocation: 2,
    cycle: undefined,
  });
});

it('counts a fragment wherever it is spread, in whatever order they stand', () => {
  const text = `
    fragment Outer on T { x: a { ...Inner @d } b { ...Inner } }
    { q { ...Outer } r { ... { ...Outer } } ...Root }
    fragment Inner on T { y: c { d } }
    fragment Root on Query { s t: s }`;
  expect(measure(text)).toEqual({
    depth: 4,
    nesting: 7,
    selections: 6 + 2 * (4 + 2 * 2) + 2,
    rootFields: 4,
    aliases: 2 * (1 + 2) + 1,
    directives: 2,
    directivesPerLocation: 1,
    cycle: undefined,
  });
});

it('adds up all operations, and fragments that nothing spreads', () => {
  const text = 'query A { a { b } } query B { c d e } fragment F on T { f { g { h } } }';
  expect(measure(text)).toMatchObject({
    depth: 3,
    selections: 8,
    rootFields: 3,
  });
});

it('measures each fragment once, however often it is there when written out', () => {
  const chain = (length: number) =>
    Array.from(
      { length },
      (_, index) => `fragment F${index} on T { a { ...F${index + 1} } b { ...F${index + 1} } }`,
    ).join(' ');
  const of = (length: number) =>
    measure(`{ ...F0 } ${chain(length)} fragment F${length} on T { c }`);
  expect(of(30)).toMatchObject({ depth: 31, selections: 5 * 2 ** 30 - 3 });
  expect(of(2000)).toMatchObject({ depth: 2001, selections: Number.MAX_SAFE_INTEGER });
});

it('finds circles, and names of fragments that are not there do not disturb it', () => {
  expect(measure('{ ...A } fragment A on T { ...Gone a { ...A } }')).toMatchObject({
    cycle: 'A',
    depth: 1,
    selections: 4,
  });
  expect(
    measure('{ a } fragment A on T { ...B } fragment B on T { ...C } fragment C on T { ...B }'),
  ).toMatchObject({ cycle: 'B' });
  expect(
    measure('{ ...A ...A } fragment A on T { ...B ...B } fragment B on T { b }'),
  ).toMatchObject({
    cycle: undefined,
  });
});

it('takes the larger of two fragments of one name', () => {
  const small = 'fragment A on T { a }';
  const large = 'fragment A on T { a b c }';
  expect(measure(`{ ...A } ${small} ${large}`)).toMatchObject({ selections: 4 });
  expect(measure(`{ ...A } ${large} ${small}`)).toMatchObject({ selections: 4 });
});

it('counts pairs of fields that answer under one name in one place', () => {
  expect(repeated('{ a b a: c }')).toBe(1);
  expect(repeated('{ a { b c } a { b d } a { b } }')).toBe(3 + 3);
  expect(repeated('{ a { b } ... { a { ...F } } } fragment F on T { b x: b }')).toBe(1 + 1);
  expect(repeated(`{ ${'a '.repeat(1000)} }`)).toBe(499_500);
});
