import { gzipSync } from 'node:zlib';
import type { Bound } from '../../src/bounds/limits';

/** A request that costs next to nothing to send, and would cost a great deal to answer. */
export interface Bomb {
  name: string;
  body: string | Buffer;
  headers?: Record<string, string>;
  /** What it is refused with. */
  status: number;
  errors: { message: string; code: string; bound?: string }[];
}

const tokens =
  'The query has more tokens (words, numbers and signs) than the 10000 that it may have.';

/** `costly` is a valid query over a list of two million items. */
export function createBombs(costly: string): Bomb[] {
  const types = '__schema { types { name fields { name args { name } type { name } } } }';
  const introspections = `{ ${times(100, (index) => `a${index}: ${types}`)} }`;
  return [
    ...[10, 20, 30].map(chainOfFragments),
    ...largeDocuments(),
    ...nestedDocuments(),
    ...largeValues(),
    ...wrongBodies(),
    tooComplex('100 introspections', introspections, {
      introspection:
        'The query asks for 28 times as much of the schema as there is, but may ask for at most 2 times.',
    }),
    tooComplex('a list of two million', costly, {
      cost: 'The query costs an estimated 2000000, but may cost at most 1000000.',
    }),
  ];
}

/** Each fragment spreads the next one twice: written out, the last is there 2^length times. */
function chainOfFragments(length: number): Bomb {
  const links = times(
    length,
    (index) =>
      `fragment F${index} on Query { a: q { ...F${index + 1} } b: q { ...F${index + 1} } }`,
  );
  const query = `{ ...F0 } ${links} fragment F${length} on Query { c }`;
  const aliases = 2 ** (length + 1) - 2;
  const selections = 5 * 2 ** length - 3;
  return tooComplex(`a chain of fragments to 2^${length}`, query, {
    ...(length > 29 && { depth: 'The query has 31 levels of fields, but may have at most 30.' }),
    ...(selections > 10_000 && {
      selections: `The query has ${selections} selections when its fragments are written out, but may have at most 10000.`,
    }),
    aliases: `The query has ${aliases} aliases when its fragments are written out, but may have at most 500.`,
  });
}

function largeDocuments(): Bomb[] {
  return [
    tooComplex('10,000 aliases', `{ ${times(10_000, (index) => `a${index}: q`)} }`, { tokens }),
    tooComplex('3,000 aliases', `{ q { ${times(3000, (index) => `a${index}: q`)} } }`, {
      aliases:
        'The query has 3000 aliases when its fragments are written out, but may have at most 500.',
    }),
    tooComplex('10,000 directives', `{ q ${'@d '.repeat(10_000)} }`, { tokens }),
    tooComplex('4,000 directives', `{ q ${'@d '.repeat(4000)} }`, {
      directives:
        'The query has 4000 directives when its fragments are written out, but may have at most 500.',
      directivesPerLocation: 'The query has 4000 directives in one place, but may have at most 10.',
    }),
    tooComplex('one field 5,000 times', `{ q { ${'f '.repeat(5000)} } }`, {
      repeatedFields:
        'The query has 12497500 pairs of fields of one name in one place, but may have at most 50000.',
    }),
    tooComplex('9,000 root fields', `{ ${times(9000, (index) => `q${index}`)} }`, {
      rootFields: 'The query has 9000 root fields in one operation, but may have at most 100.',
    }),
    tooComplex(
      '2,000 operations',
      times(2000, (index) => `query Q${index} { q }`),
      {
        operations: 'The query has 2000 operations, but may have at most 100.',
      },
    ),
    tooComplex('a wide list', `{ q(ids: [${'1 '.repeat(50_000)}]) }`, { tokens }),
    tooComplex('a long text', `{ q(text: """${'x\n'.repeat(300_000)}""") }`, {
      characters: 'The query has 600019 characters, but may have at most 200000.',
    }),
  ];
}

function nestedDocuments(): Bomb[] {
  const nesting =
    'The query has more levels of brackets or selections inside one another than the 200 that it may have.';
  const [open, close] = ['['.repeat(4000), ']'.repeat(4000)];
  return [
    tooComplex('3,000 inline fragments inside one another', nest('...{', 'q', 3000), { nesting }),
    tooComplex('20,000 inline fragments inside one another', nest('...{', 'q', 20_000), {
      nesting,
    }),
    tooComplex('4,000 lists inside one another', `{ q(ids: ${open}${close}) }`, { nesting }),
    tooComplex('a type of 4,000 lists', `query ($a: ${open}Int${close}) { q }`, { nesting }),
    refused({
      name: 'fragments that spread one another',
      body: {
        query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      },
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: 'The fragment "A" must not spread itself, alone or by way of others.',
    }),
    refused({
      name: 'the alias __proto__',
      body: { query: '{ __proto__: q }' },
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: '"__proto__" cannot be a name here: choose another.',
    }),
  ];
}

function largeValues(): Bomb[] {
  const query = 'query ($ids: [Int]) { q(ids: $ids) }';
  const nested = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
  const variableNesting =
    'The query has more levels of lists and objects in its variables or extensions than the 50 that it may have.';
  const variableValues =
    'The query has more values in its variables or extensions than the 20000 that it may have.';
  return [
    ...['variables', 'extensions'].map((part) => ({
      ...tooComplex(`${part} 500,000 levels deep`, query, { variableNesting }),
      body: `{"query":"${query}","${part}":{"ids":${nested}}}`,
    })),
    {
      ...tooComplex('variables 4,000 levels deep', query, { variableNesting }),
      body: `{"query":"${query}","variables":{"ids":${'['.repeat(4000)}${']'.repeat(4000)}}}`,
    },
    {
      ...tooComplex('400,000 values in variables', query, { variableValues }),
      body: JSON.stringify({ query, variables: { ids: Array(400_000).fill(1) } }),
    },
    {
      ...tooComplex('90,000 keys in variables', query, { variableValues }),
      body: `{"query":"${query}","variables":{${times(90_000, (index) => `"${index}":1,`)}"a":1}}`,
    },
    refused({
      name: 'an operation name of 500,000 letters',
      body: { query: '{ __typename }', operationName: 'a'.repeat(500_000) },
      code: 'BAD_REQUEST',
      message: 'operationName has 500000 characters, but may have at most 256.',
    }),
    refused({
      name: 'a field of 100,000 letters',
      body: { query: `{ ${'a'.repeat(100_000)} }` },
      code: 'GRAPHQL_PARSE_FAILED',
      message: 'A name in the query has 100000 characters, but may have at most 256.',
    }),
  ];
}

function wrongBodies(): Bomb[] {
  const large = JSON.stringify({ query: `{ __typename } #${' '.repeat(10 * 1024 * 1024)}` });
  const small = JSON.stringify({ query: '{ __typename }' });
  const badRequest = (status: number, message: string) => ({
    status,
    errors: [{ message, code: 'BAD_REQUEST' }],
  });
  return [
    {
      name: 'a body of 10 MB',
      body: large,
      ...badRequest(413, `The body must have at most 1048576 bytes, but has ${large.length}.`),
    },
    {
      name: 'a body of 10 MB in 10 kB of gzip',
      body: gzipSync(large),
      headers: { 'content-encoding': 'gzip' },
      ...badRequest(415, 'The body must not be compressed, but content-encoding is gzip.'),
    },
    ...['utf-16', 'utf-7'].map((charset) => ({
      name: `a body in ${charset}`,
      body: charset === 'utf-16' ? Buffer.from(small, 'utf16le') : small,
      headers: { 'content-type': `application/json; charset=${charset}` },
      ...badRequest(415, `The charset of content-type must be utf-8, but it is ${charset}.`),
    })),
    {
      name: 'a list of 10,000 requests',
      body: `[${Array(10_000).fill(small).join(',')}]`,
      ...badRequest(
        400,
        'The body must be one GraphQL request, but it is a list: send each operation in a request of its own.',
      ),
    },
  ];
}

function times(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join(' ');
}

function nest(open: string, inner: string, levels: number): string {
  return `{ ${open.repeat(levels)} ${inner} ${'}'.repeat(levels)} }`;
}

/** Refused for one bound or several, each with its message. */
function tooComplex(name: string, query: string, messages: Partial<Record<Bound, string>>): Bomb {
  const errors = Object.entries(messages).map(([bound, message]) => ({
    message,
    code: 'QUERY_TOO_COMPLEX',
    bound,
  }));
  return { name, body: JSON.stringify({ query }), status: 400, errors };
}

interface Refused {
  name: string;
  body: Record<string, string>;
  code: string;
  message: string;
}

function refused({ name, body, code, message }: Refused): Bomb {
  return { name, body: JSON.stringify(body), status: 400, errors: [{ message, code }] };
}
