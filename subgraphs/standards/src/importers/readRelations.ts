import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import type { StandardRelationRow } from '../rows/StandardRelationRow';
import type { StandardRelationKind, TagBasis } from '../schema.generated';

const inverses: Readonly<Partial<Record<StandardRelationKind, StandardRelationKind>>> = {
  SUPERSEDES: 'SUPERSEDED_BY',
  AMENDS: 'AMENDED_BY',
  SUPPLEMENTS: 'SUPPLEMENTED_BY',
  JOINT_TEXT: 'JOINT_TEXT',
  TRANSPOSES: 'TRANSPOSED_BY',
  PARALLEL_EDITION: 'PARALLEL_EDITION',
  SAME_MULTIPART: 'SAME_MULTIPART',
};

const kinds = Object.fromEntries(Object.keys(inverses).map((kind) => [kind, kind])) as Record<
  string,
  StandardRelationKind
>;
const bases: Readonly<Record<string, TagBasis>> = { STATED: 'STATED', INFERRED: 'INFERRED' };

/** Relations of `data/relations.csv`, each with its inverse. */
export function readRelations(file: string): StandardRelationRow[] {
  const records = readCsv(file, {
    from: cell.text,
    to: cell.text,
    kind: cell.code(kinds),
    basis: cell.code(bases),
    reason: cell.text,
  });
  return withInverses(
    records.map(({ from, to, kind, basis, reason }) => ({
      fromId: from,
      toId: to,
      kind,
      basis,
      reason,
    })),
  );
}

/** The parts of one multi-part standard of ISO, IEC or ETSI, told by the number before the last hyphen. */
export function relateParts(
  standards: readonly { id: string; number: string; bodyId: string }[],
): StandardRelationRow[] {
  const parts = new Map<string, string[]>();
  for (const { id, number, bodyId } of standards) {
    const whole = /^(.*\d)-\d+$/.exec(number)?.[1];
    if (!whole || !['iso', 'iec', 'iso-iec', 'etsi'].includes(bodyId)) continue;
    parts.set(whole, [...(parts.get(whole) ?? []), id]);
  }
  const pairs = [...parts].flatMap(([whole, ids]) =>
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
  return withInverses(pairs);
}

function withInverses(relations: readonly StandardRelationRow[]): StandardRelationRow[] {
  return relations.flatMap((relation) => [
    relation,
    {
      ...relation,
      fromId: relation.toId,
      toId: relation.fromId,
      kind: inverses[relation.kind] ?? relation.kind,
    },
  ]);
}
