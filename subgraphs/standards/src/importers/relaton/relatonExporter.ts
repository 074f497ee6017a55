import type { Exporter } from '@agency-graph/subgraph-kit/importing/exporter';
import { stringify } from 'yaml';
import { readExportedStandards } from '../../repositories/exportedStandards';
import { registerEntries } from '../registerEntries';
import { fromStandard } from './fromStandard';

/** One YAML file with a Relaton record for each register's entry of each standard. */
export const relatonExporter: Exporter = {
  format: 'relaton',
  description: 'Standards as Relaton YAML: v1.5 for ITU, v1.2 for the others',
  mediaType: 'application/yaml',
  async *write(database, { dataset }) {
    for await (const exported of readExportedStandards(database, dataset)) {
      for (const entry of registerEntries(exported.standard.registrations)) {
        // Quoted texts are the same to readers of YAML 1.1, which take NO for false and 1.10 for a number.
        yield `---\n${stringify(fromStandard(exported, entry), {
          defaultStringType: 'QUOTE_SINGLE',
          defaultKeyType: 'PLAIN',
          lineWidth: 0,
        })}`;
      }
    }
  },
};
