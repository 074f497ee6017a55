import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, Kind, parse, validate } from 'graphql';
import { readExample } from '../src/examples/readExample';
import { views } from '../src/workspace/WorkspaceState';

const folder = join(__dirname, '../src/examples');
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) =>
    readExample(file.replace('.graphql', ''), readFileSync(join(folder, file), 'utf8')),
  );

const supergraph = readFileSync(join(__dirname, '../../supergraph.graphql'), 'utf8');
const schema = buildASTSchema(parse(supergraph), { assumeValidSDL: true });

it('offers more than twenty questions', () => {
  expect(examples.length).toBeGreaterThan(20);
});

describe.each(examples)('the example $name', ({ name, text, question, sentence, shownAs }) => {
  it('is one operation of its name that fits the graph', () => {
    const { definitions } = parse(text);
    expect(validate(schema, parse(text))).toEqual([]);
    expect(definitions).toMatchObject([
      { kind: Kind.OPERATION_DEFINITION, operation: 'query', name: { value: name } },
    ]);
  });

  it('begins with a question and says more in a sentence', () => {
    expect(question).toMatch(/^[A-Z].{10,70}\?$/);
    expect(sentence).toMatch(/^.{10,}[.?]$/);
  });

  it('names a view that there is, if it names one', () => {
    expect([undefined, ...views]).toContain(shownAs);
  });
});
