import type { Exporter } from '@agency-graph/subgraph-kit/importing/exporter';
import { readExportedStandards, type ExportedStandard } from '../../repositories/exportedStandards';
import { groups } from '../groups';
import { registerEntries, type RegisterEntry } from '../registerEntries';

const header =
  'designation,title,register,group,type,stage,published,approved,edition,link,other_designations,retrieved_on\r\n';

/** The columns that `standards-csv` imports. Relations other than joint texts have no column. */
export const standardsCsvExporter: Exporter = {
  format: 'standards-csv',
  description: 'Standards as CSV, one row for each register that lists one',
  mediaType: 'text/csv',
  async *write(database, { dataset }) {
    yield header;
    for await (const exported of readExportedStandards(database, dataset)) {
      for (const entry of registerEntries(exported.standard.registrations)) {
        yield `${toCells(exported, entry).map(toCell).join(',')}\r\n`;
      }
    }
  },
};

function toCells({ standard }: ExportedStandard, entry: RegisterEntry): (string | null)[] {
  const { inferred, retrievedOn } = standard.provenance;
  const group = standard.groupId && !inferred.includes('group') ? standard.groupId : null;
  return [
    entry.designation,
    inferred.includes('title') ? null : standard.title,
    entry.register,
    group && groups.labelOf(group),
    standard.kind,
    entry.stage,
    entry.published,
    entry.approved,
    standard.edition,
    standard.link,
    entry.isFirst ? standard.otherDesignations.join(';') : null,
    retrievedOn,
  ];
}

function toCell(text: string | null): string {
  if (text === null) return '';
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
