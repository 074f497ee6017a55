import { useCleanups } from '../cleanups';
import { answerWith, startSubgraph } from '../startSubgraph';
import { startTestGateway } from '../startTestGateway';
import { createBooks } from '../testSubgraphs';
import type { OperationLimits } from '../../src/bounds/limits';

const cleanup = useCleanups();

async function start(limits: Partial<OperationLimits> = {}) {
  const books = await startSubgraph(answerWith(createBooks()));
  const gateway = await startTestGateway({ urls: { books: books.url }, limits });
  [books.stop, gateway.stop].forEach(cleanup);
  return { ...gateway, books };
}

function tooComplex(bound: keyof OperationLimits, limit: number, value: number, message: string) {
  return [{ message, extensions: { code: 'QUERY_TOO_COMPLEX', bound, limit, value } }];
}

it('names each bound with its limit and value, all at once', async () => {
  const { query } = await start({ depth: 2, aliases: 1 });
  const { status, data, errors } = await query('{ a: book(id: "1") { b: author { name } } }');
  expect([status, data]).toEqual([400, undefined]);
  expect(errors).toEqual([
    ...tooComplex('depth', 2, 3, 'The query has 3 levels of fields, but may have at most 2.'),
    ...tooComplex(
      'aliases',
      1,
      2,
      'The query has 2 aliases when its fragments are written out, but may have at most 1.',
    ),
  ]);
});

it('looks at the variables of every request, also when the query is known', async () => {
  const { query, books } = await start({ cost: 50, variableValues: 10 });
  const text = 'query ($n: Int) { books(first: $n) { title } }';
  const ask = (variables: Record<string, unknown>) => query(text, { variables });
  for (const n of [2, 3, 2]) {
    const { data } = await ask({ n });
    expect((data as { books: unknown[] }).books).toHaveLength(n);
  }
  await expect(ask({ n: 51 })).resolves.toMatchObject({
    status: 400,
    errors: tooComplex('cost', 50, 51, 'The query costs an estimated 51, but may cost at most 50.'),
  });
  await expect(ask({ n: 2, unused: Array(20).fill(1) })).resolves.toMatchObject({
    status: 400,
    errors: [
      {
        message:
          'The query has more values in its variables or extensions than the 10 that it may have.',
        extensions: { code: 'QUERY_TOO_COMPLEX', bound: 'variableValues', limit: 10 },
      },
    ],
  });
  expect(books.requests).toHaveLength(3);
});

it('takes each operation of a known query for itself', async () => {
  const { query } = await start({ cost: 50 });
  const text = 'query Few { books(first: 2) { title } } query Many { books(first: 99) { title } }';
  const ask = (operationName: string) => query(text, { operationName });
  for (let time = 0; time < 2; time += 1) {
    await expect(ask('Few')).resolves.toMatchObject({ status: 200, data: {} });
    await expect(ask('Many')).resolves.toMatchObject({
      status: 400,
      errors: [{ extensions: { bound: 'cost', value: 99 } }],
    });
  }
});

it('limits no cost when the limit is 0', async () => {
  const { query } = await start({ cost: 0 });
  const { errors } = await query('{ books(first: 2000000) { title } }');
  expect(errors?.map(({ message }) => message)).toEqual([
    'first must be between 1 and 100, but got 2000000.',
  ]);
});

it('answers a syntax error of a query within bounds as such', async () => {
  const { query } = await start();
  const { status, errors } = await query('{ book(id: "1" }');
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
});

it('holds for exports too', async () => {
  const { url, books } = await start({ depth: 3 });
  const post = async (query: string) => {
    const response = await fetch(`${url}export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return [response.status, await response.json()];
  };
  await expect(post('{ books { author { books { title } } } }')).resolves.toEqual([
    400,
    {
      errors: tooComplex(
        'depth',
        3,
        4,
        'The query has 4 levels of fields, but may have at most 3.',
      ),
    },
  ]);
  const [status, { errors }] = (await post(`{ ${'...{'.repeat(5000)} q ${'}'.repeat(5001)}`)) as [
    number,
    { errors: unknown[] },
  ];
  expect(status).toBe(400);
  expect(errors).toMatchObject([{ extensions: { bound: 'nesting', limit: 200 } }]);
  expect(books.requests).toEqual([]);
});
