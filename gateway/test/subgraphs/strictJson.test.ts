import { findJsonOffence } from '../../src/subgraphs/strictJson';

const twice = 'a key twice in one object';
const inherited = 'a key "__proto__"';

it.each([
  '{}',
  '[]',
  '1',
  '"a"',
  '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}',
  '{"a":"{\\"b\\":1,\\"b\\":2}","b":"\\\\","c":"\\\\\\""}',
  '{"a":"__proto__","b":["__proto__","b","b"]}',
  ' { "a" : [ 1 , 2 ] , "b" : "a" } ',
])('finds nothing in %s', (text) => {
  JSON.parse(text);
  expect(findJsonOffence(text)).toBeUndefined();
});

it.each([
  ['{"a":1,"a":2}', twice, ['a']],
  ['{"a":{"b":1,"c":{},"b":2}}', twice, ['a', 'b']],
  ['{"a":[{"b":1},{"b":1,"c":[[]],"b":1}]}', twice, ['a', 1, 'b']],
  ['{"a":1,"\\u0061":2}', twice, ['a']],
  ['{"a\\"":1,"a\\u0022":2}', twice, ['a"']],
  ['[[0,{"a":"\\\\","a":1}]]', twice, [0, 1, 'a']],
  ['{"__proto__":{}}', inherited, ['__proto__']],
  ['{"a":[{"_\\u005fproto__":1}]}', inherited, ['a', 0, '__proto__']],
])('finds the offence in %s', (text, rule, path) => {
  JSON.parse(text);
  expect(findJsonOffence(text)).toEqual({ rule, path });
});

it('takes no stack, however deep a text goes', () => {
  const depth = 200_000;
  const text = `${'[{"a":'.repeat(depth)}0${'}]'.repeat(depth)}`;
  expect(findJsonOffence(text)).toBeUndefined();
});
