import { cell } from '@agency-graph/subgraph-kit/csv';
import { createCsvImporter } from '@agency-graph/subgraph-kit/importing/csv-importer';
import { createStaging } from '@agency-graph/subgraph-kit/importing/staging';
import { agencyCodelist } from '../../codelists';
import { PublishedFigureRow } from '../../rows/PublishedFigureRow';
import { firstImportedPosition } from '../importedPositions';
import { readNumber } from '../readNumber';
import { figureColumns, toPublishedFigureRow, type FigureRecord } from '../readPublishedFigures';

/** The columns of the compiled figures; those of others may have decimals. */
export const columns = {
  ...figureColumns,
  number: cell.optionalText.transform((text, context): number | null => {
    const number = text === null ? null : readNumber(text);
    if (number === undefined) context.addIssue({ code: 'custom', message: 'must be a number' });
    return number ?? null;
  }),
};

export const publishedFiguresCsvImporter = createCsvImporter<typeof columns, FigureRecord>({
  format: 'published-figures-csv',
  description: `Published figures, one a row: ${Object.keys(columns).join(', ')}`,
  revision: 1,
  columns,
  toRecord(row, { place, findings }) {
    const { known, unknown } = agencyCodelist.partition(row.agencies);
    for (const code of unknown)
      findings.unknownCode({ codelist: 'UN agency', code, place, refuses: false });
    return { ...row, agencies: known };
  },
  async save(manager, batches, context) {
    const figures = await createStaging(manager, PublishedFigureRow, context);
    let position = firstImportedPosition;
    for await (const batch of batches)
      await figures.add(
        batch.map(({ record }) => toPublishedFigureRow(record, position++)),
        batch.map(({ place }) => place),
      );
    return figures.replace({ key: ['id'], guardBy: 'subject' });
  },
});
