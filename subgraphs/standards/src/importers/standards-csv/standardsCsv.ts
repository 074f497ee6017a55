import { cell } from '@agency-graph/subgraph-kit/csv';
import { createCsvImporter } from '@agency-graph/subgraph-kit/importing/csv-importer';
import { bodyOf, groupOf, kindOf, seriesOf, statusOf } from '../describeDocument';
import { findEvidence } from '../findEvidence';
import type { ImportedStandard } from '../ImportedStandard';
import { saveStandards } from '../saveStandards';

/** Columns that a hand-over may leave out. */
const columns = {
  designation: cell.text,
  title: cell.optionalText,
  register: cell.optionalText.optional(),
  group: cell.optionalText.optional(),
  type: cell.optionalText.optional(),
  stage: cell.optionalText.optional(),
  published: cell.partialDate.optional(),
  approved: cell.partialDate.optional(),
  edition: cell.optionalText.optional(),
  link: cell.optionalText.optional(),
  other_designations: cell.list.optional(),
  retrieved_on: cell.partialDate.optional(),
};

/** Plain CSV for a body whose register knows no format: what one register says about one document is one row. */
export const standardsCsv = createCsvImporter<typeof columns, ImportedStandard>({
  format: 'standards-csv',
  description: `Standards, one a row: ${Object.keys(columns).join(', ')}`,
  revision: 1,
  columns,
  toRecord(row, context) {
    const { designation: number, title, stage = null } = row;
    const body = bodyOf(number, context);
    if (body === undefined) return undefined;
    const register = row.register ?? (number.split(/[ /-]/)[0] || number);
    const group = groupOf(row.group ? [row.group] : [], context);
    return {
      register,
      number,
      title: title ?? number,
      body,
      group,
      series: seriesOf(number),
      doc_type: kindOf(row.type ?? null, context),
      status: statusOf(stage, context),
      stage_raw: stage,
      published: row.published ?? null,
      published_alt: body === 'ieee' ? (row.approved ?? null) : null,
      edition: row.edition ?? null,
      url: row.link ?? null,
      equivalents: row.other_designations ?? [],
      ai_evidence: findEvidence({ number, title: title ?? '', group }),
      source: `Record of the register of ${register}: ${number}`,
      source_url: null,
      retrieved_on: row.retrieved_on ?? null,
      confidence: title === null ? 'found_in_source; title inferred' : 'found_in_source',
      relations: [],
    };
  },
  save: saveStandards,
});
