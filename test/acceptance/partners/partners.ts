import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Partner } from './Partner';

/** The four members that are no work of our template, by the folders in which they stand. */
export const partners: readonly Partner[] = ['yoga', 'strawberry', 'gqlgen', 'bare-node'].map(
  (folder) => {
    const directory = join(__dirname, folder);
    const written = readFileSync(join(directory, 'agency-graph.json'), 'utf8');
    const { name, agency } = JSON.parse(written) as { name: string; agency: string };
    return { folder, directory, name, agency };
  },
);
