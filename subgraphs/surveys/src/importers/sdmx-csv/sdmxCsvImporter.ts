import type {
  ImportCounts,
  Importer,
  SaveContext,
} from '@agency-graph/subgraph-kit/importing/importer';
import type { Place, Placed } from '@agency-graph/subgraph-kit/importing/place';
import { createStaging } from '@agency-graph/subgraph-kit/importing/staging';
import { SourceError } from '@agency-graph/subgraph-kit/importing/source-error';
import { columnsOf, runQuery } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { PublishedFigureRow } from '../../rows/PublishedFigureRow';
import { SdmxObservationRow } from '../../rows/SdmxObservationRow';
import { applyRow, collectObservations, isFull, keyOf, type Observations } from './applyRow';
import { checkRow } from './checkRow';
import { readSdmxRows } from './readSdmxRows';
import type { SdmxMessageRow } from './SdmxMessageRow';
import { toFigureRow } from './toFigureRow';

/** A message changes what a dataflow held before, and so all of the dataflow is in memory while it is imported. */
const observationsAtMost = 200_000;
const batchSize = 1_000;

/**
 * Published aggregates. Unlike other formats a message does not have to hold all of its dataset: it says itself what is to be
 * merged, replaced and deleted.
 */
export const sdmxCsvImporter: Importer<SdmxMessageRow> = {
  format: 'sdmx-csv',
  description: 'SDMX-CSV 2.0 and 2.1: observations of one dataflow become published figures',
  extensions: ['.csv'],
  revision: 1,
  async *read(files, findings) {
    for await (const placed of readSdmxRows(files, findings)) {
      const checked = checkRow(placed, findings);
      if (checked) yield checked;
    }
  },
  datasetOf: ({ structure }) => `sdmx ${structure}`,
  save: saveMessage,
};

async function saveMessage(
  manager: EntityManager,
  batches: AsyncIterable<Placed<SdmxMessageRow>[]>,
  context: SaveContext,
): Promise<ImportCounts> {
  const observations = await readObservations(manager, context.dataset);
  const places = new Map<string, Place>();
  let structure: string | undefined;
  for await (const batch of batches) {
    for (const { place, record } of batch) {
      structure ??= record.structure;
      if (record.structure !== structure)
        refuseStructure({ place, record }, { structure, context });
      applyRow(observations, record);
      if (isFull(record.dimensions)) places.set(keyOf(record.structure, record.dimensions), place);
    }
    if (observations.byKey.size > observationsAtMost)
      throw new SourceError(
        `A dataflow must have at most ${observationsAtMost} observations, but ${structure} has more.`,
      );
  }
  return replaceFigures(manager, { observations, places, context });
}

function refuseStructure(
  { place, record }: Placed<SdmxMessageRow>,
  { structure, context }: { structure: string; context: SaveContext },
): void {
  context.findings.fault({
    place,
    field: 'column "STRUCTURE_ID"',
    rule: `must be the one dataflow of the message, ${structure}`,
    value: record.structure,
  });
}

async function readObservations(manager: EntityManager, dataset: string): Promise<Observations> {
  const rows = await runQuery<SdmxObservationRow>(
    manager,
    sql`SELECT ${columnsOf(manager.connection, SdmxObservationRow)}
        FROM sdmx_observation t JOIN published_figure figure ON figure.id = t.figure_id
        WHERE figure.dataset = ${dataset} ORDER BY t.position`,
  );
  return collectObservations(rows);
}

async function replaceFigures(
  manager: EntityManager,
  {
    observations,
    places,
    context,
  }: { observations: Observations; places: ReadonlyMap<string, Place>; context: SaveContext },
): Promise<ImportCounts> {
  const figures = await createStaging(manager, PublishedFigureRow, context);
  const kept = await createStaging(manager, SdmxObservationRow, context);
  const entries = [...observations.byKey];
  for (let start = 0; start < entries.length; start += batchSize) {
    const batch = entries.slice(start, start + batchSize);
    const rows = batch.map(([, row]) => row);
    const unknown = { file: context.dataset };
    await figures.add(
      rows.map(toFigureRow),
      batch.map(([key]) => places.get(key) ?? unknown),
    );
    await kept.add(rows);
  }
  const counts = await figures.replace({ key: ['id'] });
  await kept.replaceChildren({
    key: ['figureId'],
    reference: 'figureId',
    parent: PublishedFigureRow,
    parentKey: 'id',
  });
  return counts;
}
