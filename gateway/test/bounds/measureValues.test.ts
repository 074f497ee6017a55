import { measureValues } from '../../src/bounds/measureValues';

const limits = { variableValues: 1000, variableNesting: 50 };

it('counts lists, objects and what is in them', () => {
  expect(measureValues({ a: [1, [2, null]], b: { c: 'd' } }, limits)).toEqual({
    values: 8,
    nesting: 3,
    namesPrototype: false,
  });
  expect(measureValues({}, limits)).toEqual({ values: 1, nesting: 1, namesPrototype: false });
});

it('finds __proto__ as a key', () => {
  const value: unknown = JSON.parse('{"a":[{"__proto__":{"b":1}}]}');
  expect(measureValues(value, limits)).toMatchObject({ namesPrototype: true });
});

it('ends soon after the first value or level that is too much', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  expect(measureValues(deep, limits)).toMatchObject({ values: 52, nesting: 51 });
  const wide = [Array.from({ length: 500_000 }, () => [])];
  expect(measureValues(wide, limits)).toMatchObject({ values: 500_002, nesting: 2 });
});
