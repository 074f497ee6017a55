import { views, type View } from '../workspace/WorkspaceState';
import { readExample, type Example } from './readExample';

const files = import.meta.glob<string>('./*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface ExampleQuery extends Example {
  view: View | undefined;
}

/** The example queries, in the order of the alphabet of their files. */
export const exampleQueries: readonly ExampleQuery[] = Object.entries(files).map(([file, text]) => {
  const example = readExample(file.replace(/^.*\/|\.graphql$/g, ''), text);
  return { ...example, view: views.find((view) => view === example.shownAs) };
});
