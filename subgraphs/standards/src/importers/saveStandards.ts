import type { ImportCounts, SaveContext } from '@agency-graph/subgraph-kit/importing/importer';
import type { Place, Placed } from '@agency-graph/subgraph-kit/importing/place';
import type { EntityManager } from 'typeorm';
import { assignKeys } from './assignKeys';
import { findHeld } from './findHeld';
import { groups } from './groups';
import type { ImportedStandard } from './ImportedStandard';
import { mergeRegisters } from './mergeRegisters';
import { relateParts } from './readRelations';
import type { StandardRecord } from './readStandards';
import { relateImported } from './relateImported';
import { replaceStandards } from './replaceStandards';
import { relateDrafts, retireDrafts } from './retireDrafts';
import { splitDesignation } from './splitDesignation';
import { toStandardRow } from './toStandardRow';

/**
 * Saves the standards of a source. All its records are held in memory, some hundred bytes each: which edition is the
 * newest, and which draft has become a text, is known when all have been read.
 */
export async function saveStandards(
  manager: EntityManager,
  batches: AsyncIterable<Placed<ImportedStandard>[]>,
  context: SaveContext,
): Promise<ImportCounts> {
  const read: Placed<ImportedStandard>[] = [];
  for await (const batch of batches) read.push(...batch);
  const imported = read.map(({ record }) => record);
  const held = await findHeld(manager, imported, context.dataset);
  const keys = assignKeys(
    imported.filter((record) => held.keyOf(record) === undefined),
    held.isTaken,
  );
  const records = imported.map((record) => withKeys(record, keys.get(record), held.keyOf(record)));
  const placeByKey = new Map(records.map((record, index) => [record.key, read[index]!.place]));
  const rows = mergeRegisters(records).map((record) => toStandardRow(record, groups.find(record)));
  const successions = [...relateDrafts(rows), ...relateImported(records, held.keysOfDesignations)];
  const standards = retireDrafts(rows, successions);
  const places = standards.map(({ id }): Place => placeByKey.get(id) ?? { file: context.dataset });
  const relations = [...successions, ...relateParts(standards)];
  return replaceStandards(manager, { standards, relations, places, context });
}

function withKeys(
  record: ImportedStandard,
  keys: { key: string; aliases: string[] } | undefined,
  heldKey: string | undefined,
): StandardRecord & ImportedStandard {
  const { number } = splitDesignation(record.number);
  const { key, aliases } = keys ?? { key: heldKey ?? '', aliases: [] };
  return { ...record, key, aliases, number_key: number };
}
