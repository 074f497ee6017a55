import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (path: string) => readFileSync(join(__dirname, '../..', path), 'utf8');
const names = (JSON.parse(read('gateway/subgraphs.json')) as { name: string }[]).map(
  ({ name }) => name,
);
const compose = read('docker-compose.yml');

it('tells the gateway the address of every subgraph', () => {
  const [, urls = ''] = /^ +SUBGRAPH_URLS: (.*)$/m.exec(compose) ?? [];
  expect(urls.split(',')).toEqual(names.map((name) => `${name}=http://${name}:4000/`));
});

it('builds every subgraph from the one recipe', () => {
  const built = [...compose.matchAll(/SUBGRAPH: (\S+)/g)].map(([, name]) => name);
  expect(built).toEqual(names);
});
