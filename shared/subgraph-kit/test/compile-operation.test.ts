import {
  execute,
  introspectionFromSchema,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
  type ExecutionResult,
} from 'graphql';
import { compileOperation } from '../src/compile-operation';
import { createRandom } from '../src/random';
import { writeQuery } from './execution/zoo-query';
import { zoo } from './execution/zoo-schema';

const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

interface Request {
  text: string;
  variableValues?: Record<string, unknown>;
  operationName?: string;
}

/** The answer of graphql-js, and those of the compiled operation when it runs for the first time and again. */
async function answers({ text, variableValues = {}, operationName }: Request) {
  const document = parse(text);
  const compiled = compileOperation({ schema: zoo, document, operationName });
  const request = { contextValue: {}, variableValues };
  return {
    errors: validate(zoo, document, rules),
    expected: await execute({ schema: zoo, document, operationName, ...request }),
    compiled: [await compiled.execute(request), await compiled.execute(request)],
  };
}

/** What neither the resolvers nor the scalars say, but the executor. */
const ownWords =
  /^(Abstract type|Runtime Object type|Expected (value|Iterable|`)|Cannot return null|The value is not of)|(may not be null|has no object type|must be iterable|serialize must return)/;

/**
 * What of an answer two executors must agree on: the data, what became null for an error, and the errors that stand where
 * the null does. Of errors below, whichever comes first nulls what is above, and the others may be left out.
 */
function comparable({ data, errors = [] }: ExecutionResult) {
  const nulled = new Map<string, unknown>();
  for (const { message, path = [], locations, extensions } of errors) {
    const position = nulledPosition(data, path);
    const isDirect = position.length === path.length;
    const words = ownWords.test(message) ? 'in words of its own' : message;
    const error = isDirect ? { message: words, locations, code: extensions.code } : 'below';
    nulled.set(position.join('.'), error);
  }
  return { data, nulled: Object.fromEntries(nulled) };
}

function nulledPosition(data: unknown, path: readonly (string | number)[]): (string | number)[] {
  const position: (string | number)[] = [];
  let at = data;
  for (const key of path) {
    if (at === null) break;
    at = (at as Record<string | number, unknown>)[key];
    position.push(key);
  }
  expect(at).toBeNull();
  return position;
}

it('answers 300 random operations as graphql-js does, with the same nulls and the same errors', async () => {
  const random = createRandom('zoo');
  let withErrors = 0;
  for (let count = 0; count < 300; count += 1) {
    const text = writeQuery(zoo, random);
    const variableValues = {
      no: random.int(2) === 1,
      search: { from: random.int(9) },
      moods: ['CALM'],
    };
    const { errors, expected, compiled } = await answers({ text, variableValues });
    expect(errors).toEqual([]);
    const same = comparable(expected);
    expect({ text, answers: compiled.map(comparable) }).toEqual({ text, answers: [same, same] });
    if (expected.errors) withErrors += 1;
  }
  expect(withErrors).toBeGreaterThan(50);
});

it.each<[string, Request]>([
  ['no value for a variable', { text: 'query ($n: Int!) { number(number: $n) }' }],
  [
    'a value that the scalar refuses, with its code',
    {
      text: 'query ($search: Search) { cat { friends(search: $search) { number } } }',
      variableValues: { search: { least: 4, more: 1 } },
    },
  ],
  [
    'null for a condition',
    { text: 'query ($c: Boolean = true) { number @skip(if: $c) }', variableValues: { c: null } },
  ],
  ['no operation of that name', { text: 'query A { number }', operationName: 'B' }],
  ['several operations and no name', { text: 'query A { number } query B { number }' }],
])('refuses %s in the words of graphql-js', async (_name, request) => {
  const { expected, compiled } = await answers(request);
  expect(expected.errors).toBeDefined();
  expect(compiled).toEqual([expected, expected]);
});

it('answers introspection', async () => {
  const { __schema } = introspectionFromSchema(zoo, { descriptions: false });
  const text = '{ __schema { queryType { name } } __type(name: "Cage") { fields { name } } }';
  const { compiled } = await answers({ text });
  const cage = __schema.types.find(({ name }) => name === 'Cage') as unknown as {
    fields: { name: string }[];
  };
  expect(compiled[0]).toEqual({
    data: {
      __schema: { queryType: { name: 'Query' } },
      __type: { fields: cage.fields.map(({ name }) => ({ name })) },
    },
  });
});

it('gives each field of a mutation its turn, and stops at one that may not be null', async () => {
  const text =
    'mutation { reset first: change(number: 3) second: change(number: 4) fail third: change }';
  const { compiled } = await answers({ text });
  expect(compiled[0]).toEqual({
    data: null,
    errors: [expect.objectContaining({ message: 'The change is broken.', path: ['fail'] })],
  });
  const { compiled: sound } = await answers({
    text: 'mutation { reset first: change(number: 3) second: change(number: 4) }',
  });
  expect(sound[0]).toEqual({ data: { reset: 0, first: 1, second: 2 } });
});

it('keeps an alias such as __proto__ as a member of the answer', async () => {
  const { compiled } = await answers({ text: '{ __proto__: number cage { __proto__: label } }' });
  expect(JSON.stringify(compiled[0])).toBe(
    '{"data":{"__proto__":1,"cage":{"__proto__":"A cage"}}}',
  );
  expect(Object.getPrototypeOf(compiled[0]!.data)).toBe(Object.prototype);
});
