import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { compareSchemas } from '../../src/gate/probe/schema/compareSchemas';
import { describeSchema } from '../../src/gate/probe/schema/describeSchema';
import { printedStyles, projectsFile } from './printedStyles';

/** What the probe names when a server prints `server` where `file` was handed in. */
function differences(file: string, server: string): string[] {
  return compareSchemas(describeSchema(parse(file)), describeSchema(parse(server))).map(
    ({ text }) => text,
  );
}

async function servedByApollo(sdl: string): Promise<string> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl) });
  const { data } = await graphql({ schema, source: '{ _service { sdl } }' });
  const { _service: service } = data as { _service: { sdl: string } };
  return service.sdl;
}

describe('a server that serves what is handed in', () => {
  it.each(['standards', 'projects', 'surveys', 'events'])(
    'differs in nothing when it is %s, printed by Apollo’s library',
    async (name) => {
      const file = join(__dirname, `../../../subgraphs/${name}/schema.graphql`);
      const sdl = readFileSync(file, 'utf8');
      expect(differences(sdl, await servedByApollo(sdl))).toEqual([]);
    },
  );

  it.each(Object.entries(printedStyles))('differs in nothing when it prints %s', (_style, sdl) => {
    expect(differences(projectsFile, sdl)).toEqual([]);
    expect(differences(sdl, projectsFile)).toEqual([]);
  });

  it('differs in nothing when Apollo’s library prints it', async () => {
    expect(differences(projectsFile, await servedByApollo(projectsFile))).toEqual([]);
  });
});

describe('a server that serves something else', () => {
  const changes: [what: string, from: string, to: string, texts: string[]][] = [
    [
      'a field of another type',
      'rating: Float',
      'rating: Int',
      ['Project.rating is Float in the file and Int in the server'],
    ],
    [
      'no such field',
      '"How good it is."\n    rating: Float',
      '',
      ['Project.rating is in the file and not in the server'],
    ],
    [
      'a further field',
      'rating: Float',
      'rating: Float stars: Int',
      ['Project.stars is in the server and not in the file'],
    ],
    [
      'another default value',
      'first: Int = 20',
      'first: Int = 50',
      ['Query.projects(first:) is Int = 20 in the file and Int = 50 in the server'],
    ],
    [
      'another key',
      '@key(fields: "id organization { code }")',
      '@key(fields: "id")',
      [
        'Project has @key(fields: "id organization { code }") in the file and not in the server',
        'Project has @key(fields: "id") in the server and not in the file',
      ],
    ],
    [
      'a key that it does not resolve',
      '@key(fields: "code")',
      '@key(fields: "code", resolvable: false)',
      [
        'Organization has @key(fields: "code") in the file and not in the server',
        'Organization has @key(fields: "code", resolvable: false) in the server and not in the file',
      ],
    ],
    [
      'another description',
      'How good it is.',
      'How bad it is.',
      [
        'the description of Project.rating is "How good it is." in the file and "How bad it is." in the server',
      ],
    ],
    [
      'a further value of an enum',
      'DONE @deprecated',
      'DONE @deprecated LOST',
      ['Status.LOST is in the server and not in the file'],
    ],
    [
      'another kind of type, which is told once',
      'input Filter { "Text." text: String = "a" }',
      'type Filter { text(a: Int): String b: Int }',
      ['Filter is an input in the file and an object type in the server'],
    ],
    [
      'no such type, which is told once',
      '"How a project stands."\n  enum Status { "Under way." OPEN "Over." DONE @deprecated }',
      '',
      ['Status is in the file and not in the server'],
    ],
    [
      'another member of a union',
      'union Thing = Project | Organization',
      'union Thing = Project',
      ['Thing has the type Organization in the file and not in the server'],
    ],
    [
      'something that is shared',
      'type Page {',
      'type Page @shareable {',
      [
        'Page.size has @shareable in the server and not in the file',
        'Page.number has @shareable in the server and not in the file',
      ],
    ],
  ];

  it.each(changes)('is told of: %s', (_what, from, to, texts) => {
    expect(projectsFile).toContain(from);
    expect(differences(projectsFile, projectsFile.replace(from, to))).toEqual(texts);
  });

  it('is told of a long description in short', () => {
    const long = 'x'.repeat(1000);
    const [text] = differences(projectsFile, projectsFile.replace('How good it is.', long));
    expect(text!.length).toBeLessThan(300);
  });

  it('is told the line of the file', () => {
    const server = projectsFile.replace('rating: Float', 'rating: Int');
    const [difference] = compareSchemas(
      describeSchema(parse(projectsFile)),
      describeSchema(parse(server)),
    );
    const line = projectsFile.split('\n').findIndex((text) => text.includes('rating: Float')) + 1;
    expect(difference).toMatchObject({ coordinate: 'Project.rating', line });
  });
});
