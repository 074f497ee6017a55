import { firstDay } from '@agency-graph/subgraph-kit/partial-date';
import { slug } from '@agency-graph/subgraph-kit/slug';
import type { StandardRelationRow } from '../rows/StandardRelationRow';
import { groupBy } from './groupBy';
import type { ImportedStandard } from './ImportedStandard';
import type { StandardRecord } from './readStandards';
import { splitDesignation } from './splitDesignation';

type Record = StandardRecord & ImportedStandard;

/**
 * Relations of imported standards: those that their registers state, joint texts, and the succession of editions. One to a
 * standard that nobody holds is left out. `held` are the keys of standards of other datasets.
 */
export function relateImported(
  records: readonly Record[],
  held: ReadonlyMap<string, string>,
): StandardRelationRow[] {
  const keys = new Map([
    ...held,
    ...records.flatMap(({ key, aliases }) => [key, ...aliases].map((one) => [one, key] as const)),
  ]);
  return [
    ...records.flatMap((record) => statedRelations(record, keys)),
    ...relateEditions(records),
  ];
}

function statedRelations(record: Record, keys: ReadonlyMap<string, string>): StandardRelationRow[] {
  const stated = [
    ...record.relations,
    ...record.equivalents.map((to) => ({ kind: 'JOINT_TEXT' as const, to })),
  ];
  return stated.flatMap(({ kind, to }) => {
    const toId = keyOf(to, record, keys);
    if (toId === undefined || toId === record.key) return [];
    const reason = `The register of ${record.register} states it.`;
    return [{ fromId: record.key, kind, toId, basis: 'STATED' as const, reason }];
  });
}

/** Relations of ITU name others without `ITU-T`. */
function keyOf(
  designation: string,
  { number }: Record,
  keys: ReadonlyMap<string, string>,
): string | undefined {
  const [publisher] = number.split(' ');
  for (const full of [designation, `${publisher} ${designation}`]) {
    const { number: undated, datedKey, isDated } = splitDesignation(full);
    const key = keys.get(datedKey) ?? (isDated ? undefined : keys.get(slug(undated)));
    if (key !== undefined) return key;
  }
  return undefined;
}

/** Bodies whose editions replace one another; those of ETSI and 3GPP can live side by side. */
const succeeding = new Set(['itu-t', 'itu-r', 'iso', 'iec', 'iso-iec', 'ieee']);

function relateEditions(records: readonly Record[]): StandardRelationRow[] {
  const dated = records.filter(
    ({ body, number, published }) =>
      succeeding.has(body) && published !== null && splitDesignation(number).isDated,
  );
  return [...groupBy(dated, ({ number_key: number }) => number).values()].flatMap((editions) => {
    const ordered = [
      ...new Map(editions.map((edition) => [edition.key, edition])).values(),
    ].toSorted((one, other) =>
      firstDay(one.published ?? '') < firstDay(other.published ?? '') ? -1 : 1,
    );
    return ordered.slice(1).map((newer, index) => {
      const older = ordered[index]!;
      return {
        fromId: newer.key,
        kind: 'SUPERSEDES' as const,
        toId: older.key,
        basis: 'INFERRED' as const,
        reason: `${newer.number} and ${older.number} are editions of one document, and the newer one replaces the older.`,
      };
    });
  });
}
