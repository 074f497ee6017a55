import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGraph } from '../startGraph';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');

function firstBlock(language: string): string {
  return new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(readme)![1]!;
}

it('gives the answer that the README shows for its query', async () => {
  const graph = await startGraph();
  const answer = await graph.execute(firstBlock('graphql')).finally(graph.stop);
  expect(answer).toEqual(JSON.parse(firstBlock('json')));
});

it('counts what the README says that each subgraph holds', async () => {
  const graph = await startGraph();
  const { data } = await graph
    .execute(
      `{
        standards { totalCount } standardsBodies { totalCount } topics { totalCount } agencies { totalCount }
        projects { totalCount } sustainableDevelopmentGoals { totalCount } countries { totalCount }
        publishedFigures { totalCount } events { totalCount } sessions { totalCount }
      }`,
    )
    .finally(graph.stop);
  const counts = Object.values(data as Record<string, { totalCount: number }>).map(
    ({ totalCount }) => totalCount,
  );
  const table = [...readme.matchAll(/^\| \[`\w+`\].*\|(.*)\|$/gm)].map((row) =>
    row[1]!.match(/\d+/g)!.map(Number),
  );
  expect(table.flat()).toEqual(counts);
});
