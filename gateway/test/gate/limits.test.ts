import { checkLimits } from '../../src/gate/limits/checkLimits';
import { countSchema } from '../../src/gate/limits/countSchema';
import { schemaLimits } from '../../src/gate/limits/schemaLimits';
import { scanText } from '../../src/bounds/scanText';
import { parse } from 'graphql';
import { readSubgraphs } from '../../src/supergraph/readSubgraphs';
import { subgraphsFile } from '../../src/locations';

const remedy =
  'Publish what others may ask for and leave the rest out, or divide the schema among several members.';

it('says by how much a text is too long', () => {
  expect(checkLimits({ name: 'a', sdl: ' '.repeat(600_000) })).toEqual([
    {
      code: 'SCHEMA_TOO_LARGE',
      severity: 'error',
      message: 'The schema may have at most 524,288 characters, but has 600,000.',
      remedy,
    },
  ]);
});

it('ends counting at the limit', () => {
  expect(checkLimits({ name: 'a', sdl: '['.repeat(100_000) })).toEqual([
    {
      code: 'SCHEMA_TOO_COMPLEX',
      severity: 'error',
      message: 'The schema may have at most 20 brackets inside one another, but has more.',
      remedy,
    },
  ]);
});

it('names the place with too much', () => {
  const tags = Array.from({ length: 31 }, (_, index) => `@tag(name: "${index}")`).join(' ');
  expect(countSchema(parse(`type Query {\n  a(\n    b: Int ${tags}\n  ): Int\n}`))).toEqual([
    {
      code: 'SCHEMA_TOO_COMPLEX',
      severity: 'error',
      message:
        'Query.a.b may have at most 30 directives, or arguments of one directive, but has 31.',
      remedy,
      coordinate: 'Query.a.b',
      line: 3,
    },
  ]);
});

it('counts the field sets in directives, whatever lists and objects they stand in', () => {
  const deep = `${'a{'.repeat(30)}b${'}'.repeat(30)}`;
  const document = parse(`type A @key(fields: "${deep}") { b: Int @c(d: [{ e: "${deep}" }]) }`);
  expect(countSchema(document).map(({ message }) => message)).toEqual([
    '@key on A may have at most 20 brackets inside one another, but has 21.',
  ]);
});

it('takes the schemas of this repository four times over', () => {
  const most = { tokens: Infinity, nesting: Infinity };
  for (const { sdl } of readSubgraphs(subgraphsFile)) {
    expect(4 * sdl.length).toBeLessThan(schemaLimits.characters);
    expect(4 * scanText(sdl, most).tokens).toBeLessThan(schemaLimits.tokens);
    expect(4 * scanText(sdl, most).nesting).toBeLessThan(schemaLimits.nesting);
    const { definitions } = parse(sdl);
    const fourfold = {
      definitions: [...definitions, ...definitions, ...definitions, ...definitions],
    };
    expect(countSchema({ ...parse(sdl), ...fourfold })).toEqual([]);
  }
});
