import { runQuery } from '@agency-graph/subgraph-kit/rows';
import { slug } from '@agency-graph/subgraph-kit/slug';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { ImportedStandard } from './ImportedStandard';
import { splitDesignation } from './splitDesignation';

/** What other datasets hold of the standards that a source names. */
export interface Held {
  /** The key under which another dataset holds this very document. */
  keyOf: (record: { number: string }) => string | undefined;
  /** Whether a standard of another dataset answers to a key. */
  isTaken: (key: string) => boolean;
  /** The key of a standard of another dataset by its key, alias or dated key. */
  keysOfDesignations: ReadonlyMap<string, string>;
}

interface HeldRow {
  id: string;
  aliases: string[];
  designation: string;
}

export async function findHeld(
  manager: EntityManager,
  records: readonly ImportedStandard[],
  dataset: string,
): Promise<Held> {
  const keys = new Set(records.flatMap(keysThatMayBeHeld));
  const rows = await runQuery<HeldRow>(
    manager,
    sql`SELECT id, aliases, designation FROM standard
        WHERE dataset <> ${dataset} AND (id = ANY(${[...keys]}) OR aliases && ${[...keys]}::text[])`,
  );
  const byKey = new Map(rows.flatMap((row) => [row.id, ...row.aliases].map((key) => [key, row])));
  return {
    keyOf({ number }) {
      const { datedKey } = splitDesignation(number);
      const row = byKey.get(datedKey);
      return row && describesSame(row, number) ? row.id : undefined;
    },
    isTaken: (key) => byKey.has(key),
    keysOfDesignations: new Map([...byKey].map(([key, { id }]) => [key, id])),
  };
}

/** An undated designation, as of a draft, is the same document only when it is written in the same way. */
function describesSame({ designation, id, aliases }: HeldRow, number: string): boolean {
  const { datedKey, isDated } = splitDesignation(number);
  return isDated ? [id, ...aliases].includes(datedKey) : designation === number;
}

function keysThatMayBeHeld({ number, equivalents, relations }: ImportedStandard): string[] {
  const designations = [number, ...equivalents, ...relations.map(({ to }) => to)];
  return designations.flatMap((designation) => {
    const { number: undated, datedKey } = splitDesignation(designation);
    return [datedKey, slug(undated)];
  });
}
