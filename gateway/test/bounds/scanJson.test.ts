import { scanJson } from '../../src/bounds/scanJson';

const limits = { values: 1000, nesting: 50 };

it('counts values and what is inside one another, but not in strings', () => {
  const text = JSON.stringify({ a: [1, [2, null]], 'b[[[\\"[,,,': { c: '{{{\\\\' }, d: '\\' });
  expect(scanJson(text, limits)).toEqual({ values: 9, nesting: 3 });
});

it('ends soon after the first value or bracket that is too much', () => {
  expect(scanJson('['.repeat(1_000_000), limits)).toEqual({ values: 52, nesting: 51 });
  expect(scanJson(`[${'1,'.repeat(500_000)}1]`, limits)).toEqual({ values: 1001, nesting: 1 });
});

it.each(['', '"', '"\\"', '\\', ']]]'])('comes to an end on %j, which is no JSON', (text) => {
  expect(scanJson(text, limits)).toEqual({ values: 1, nesting: 0 });
});
