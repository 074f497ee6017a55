import { execFileSync } from 'node:child_process';
import { buildSchema } from 'graphql';
import ts from 'typescript';
import { writeCurl } from '../src/code/writeCurl';
import { writePython } from '../src/code/writePython';
import { writeTypeScript } from '../src/code/writeTypeScript';
import { readOperation } from '../src/workspace/readOperation';

const schema = buildSchema(`
  type Query { books(first: Int, filter: BookFilter!, kinds: [Kind!]): [Book!] }
  input BookFilter { search: String year: [Int!] and: BookFilter }
  enum Kind { NOVEL POEM }
  type Book { title: String }
`);

const query = `# It's \`quoted\` and costs \${nothing}
query Books($filter: BookFilter!, $kinds: [Kind!], $first: Int = 5) {
  books(filter: $filter, kinds: $kinds, first: $first) { title }
}`;

const coded = {
  query,
  variables: { filter: { search: `it's "so" \\ 'x'` } },
  operation: readOperation(schema, query).operation,
  schema,
  url: 'http://127.0.0.1:4000/graphql',
};

it('writes a curl command that a shell reads as it is meant', () => {
  const command = writeCurl(coded).replace(/^curl/, 'printf "%s\\n"');
  const words = execFileSync('sh', ['-c', command], { encoding: 'utf8' });
  const body = words.slice(words.indexOf('--data\n') + 7);
  expect(JSON.parse(body)).toEqual({ query, variables: coded.variables });
});

it('writes TypeScript with the types of the variables', () => {
  const code = writeTypeScript(coded);
  expect(code).toContain(`interface BookFilter {
  search?: string | null;
  year?: (number)[] | null;
  and?: BookFilter | null;
}

interface Variables {
  filter: BookFilter;
  kinds?: ('NOVEL' | 'POEM')[] | null;
  first?: number | null;
}
`);
  const { diagnostics = [] } = ts.transpileModule(code, { reportDiagnostics: true });
  expect(diagnostics).toEqual([]);
});

it('writes Python with the texts quoted', () => {
  expect(writePython(coded)).toContain(
    String.raw`variables = json.loads("{\"filter\":{\"search\":\"it's \\\"so\\\" \\\\ 'x'\"}}")`,
  );
});
