import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  buildClientSchema,
  getIntrospectionQuery,
  printSchema,
  type IntrospectionQuery,
} from 'graphql';
import { startGraph } from '../startGraph';

const run = promisify(execFile);
const root = join(__dirname, '../..');
const folder = mkdtempSync(join(__dirname, 'generated-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a frontend team would write: the fields of the answer are typed, and a wrong one does not compile. */
const component = `
import type { DocumentType } from './gql/gql';
import { graphql } from './gql/gql';

const query = graphql(\`
  query ProjectsOfAgency($id: ID!, $filter: ProjectFilter) {
    agency(id: $id) {
      name
      projects(first: 10, filter: $filter) { totalCount nodes { title countries { code developmentStatus } } }
    }
  }
\`);

type Answer = DocumentType<typeof query>;
type Project = NonNullable<NonNullable<Answer['agency']>['projects']>['nodes'][number];

export function titleOf(project: Project): string {
  return project.title;
}

export function codesOf(project: Project): string[] {
  return project.countries.flatMap((country) => (country ? [country.code] : []));
}

// @ts-expect-error A field that was not selected is not there.
export const leadOf = (project: Project) => project.lead;
`;

it('lets a frontend team generate a typed client from the API schema', async () => {
  const graph = await startGraph();
  const { data } = await graph.execute(getIntrospectionQuery()).finally(graph.stop);
  writeFileSync(
    join(folder, 'schema.graphql'),
    printSchema(buildClientSchema(data as unknown as IntrospectionQuery)),
  );
  writeFileSync(join(folder, 'component.ts'), component);
  cpSync(join(root, 'test/queries'), join(folder, 'queries'), { recursive: true });
  writeFileSync(
    join(folder, 'codegen.json'),
    JSON.stringify({
      schema: 'schema.graphql',
      documents: ['component.ts', 'queries/*.graphql'],
      generates: {
        'gql/': {
          preset: 'client',
          config: {
            useTypeImports: true,
            scalars: { PartialDate: 'string', DateTime: 'string', URL: 'string' },
          },
        },
      },
    }),
  );
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        skipLibCheck: true,
        types: [],
      },
      include: ['component.ts', 'gql/*.ts'],
    }),
  );
  await run(join(root, 'node_modules/.bin/graphql-codegen'), ['--config', 'codegen.json'], {
    cwd: folder,
  });
  const { stdout } = await run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'], {
    cwd: folder,
  }).catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
});
