import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, Kind, parse, validate } from 'graphql';

/** Characters that stand beside the buttons when the window is 1400 pixels wide. */
const widthOfPane = 56;

const folder = join(__dirname, '../src/examples');
const examples = readdirSync(folder).map((file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  return { name: file.replace('.graphql', ''), text };
});

const supergraph = readFileSync(join(__dirname, '../../supergraph.graphql'), 'utf8');
const schema = buildASTSchema(parse(supergraph), { assumeValidSDL: true });

describe.each(examples)('the example $name', ({ name, text }) => {
  it('is one operation of its name that fits the graph', () => {
    const { definitions } = parse(text);
    expect(validate(schema, parse(text))).toEqual([]);
    expect(definitions).toMatchObject([
      { kind: Kind.OPERATION_DEFINITION, operation: 'query', name: { value: name } },
    ]);
  });

  it('has comments that the pane shows whole', () => {
    const comments = text.split('\n').filter((line) => line.startsWith('#'));
    expect(comments).not.toEqual([]);
    expect(comments.filter((line) => line.length > widthOfPane)).toEqual([]);
  });

  it('is offered as a tab', () => {
    const tabs = readFileSync(join(__dirname, '../src/exampleQueries.ts'), 'utf8');
    expect(tabs).toContain(`'./examples/${name}.graphql?raw'`);
  });
});
