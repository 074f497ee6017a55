import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import type { StandardRelationRow } from '../rows/StandardRelationRow';
import type { StandardRow } from '../rows/StandardRow';
import type { StandardRelationKind, TagBasis } from '../schema.generated';

const directed: Readonly<Partial<Record<StandardRelationKind, StandardRelationKind>>> = {
  SUPERSEDES: 'SUPERSEDED_BY',
  AMENDS: 'AMENDED_BY',
  SUPPLEMENTS: 'SUPPLEMENTED_BY',
  JOINT_TEXT: 'JOINT_TEXT',
  TRANSPOSES: 'TRANSPOSED_BY',
  PARALLEL_EDITION: 'PARALLEL_EDITION',
  SAME_MULTIPART: 'SAME_MULTIPART',
};
const inverses = Object.fromEntries(
  Object.entries(directed).flatMap(([kind, inverse]) => [
    [kind, inverse],
    [inverse, kind],
  ]),
) as Record<StandardRelationKind, StandardRelationKind>;

const kinds = Object.fromEntries(Object.keys(directed).map((kind) => [kind, kind])) as Record<
  string,
  StandardRelationKind
>;
const bases: Readonly<Record<string, TagBasis>> = { STATED: 'STATED', INFERRED: 'INFERRED' };

/** Relations of `data/relations.csv`, each in the direction in which it is written there. */
export function readRelations(file: string): StandardRelationRow[] {
  const records = readCsv(file, {
    from: cell.text,
    to: cell.text,
    kind: cell.code(kinds),
    basis: cell.code(bases),
    reason: cell.text,
  });
  return records.map(({ from, to, kind, basis, reason }) => ({
    fromId: from,
    toId: to,
    kind,
    basis,
    reason,
  }));
}

const multipart = new Set(['iso', 'iec', 'iso-iec', 'etsi']);
/** Every part is related to every other one, which is of no use to anybody in a series of hundreds. */
const partsAtMost = 40;
const ended = new Set(['SUPERSEDED', 'WITHDRAWN']);

/** The parts of one multi-part standard of ISO, IEC or ETSI in force, told by the number before the last hyphen. */
export function relateParts(
  standards: readonly Pick<StandardRow, 'id' | 'number' | 'bodyId' | 'status'>[],
): StandardRelationRow[] {
  const parts = new Map<string, string[]>();
  for (const { id, number, bodyId, status } of standards) {
    const whole = /^(.*\d)-\d+$/.exec(number)?.[1];
    if (!whole || !multipart.has(bodyId) || ended.has(status)) continue;
    parts.set(whole, [...(parts.get(whole) ?? []), id]);
  }
  const related = [...parts].filter(([, ids]) => ids.length <= partsAtMost);
  return related.flatMap(([whole, ids]) =>
    ids.flatMap((fromId, index) =>
      ids.slice(index + 1).map((toId) => ({
        fromId,
        toId,
        kind: 'SAME_MULTIPART' as const,
        basis: 'INFERRED' as const,
        reason: `Both designations are parts of ${whole}.`,
      })),
    ),
  );
}

/**
 * Relations and their inverses, so that each can be read from either end, once each: what a register states stands before
 * what a rule infers.
 */
export function withInverses(relations: readonly StandardRelationRow[]): StandardRelationRow[] {
  const both = relations.flatMap((relation) => [
    relation,
    {
      ...relation,
      fromId: relation.toId,
      toId: relation.fromId,
      kind: inverses[relation.kind],
    },
  ]);
  const stated = both.filter(({ basis }) => basis === 'STATED');
  const unique = new Map(
    [...both, ...stated].map((row) => [`${row.fromId} ${row.kind} ${row.toId}`, row]),
  );
  return [...unique.values()];
}
