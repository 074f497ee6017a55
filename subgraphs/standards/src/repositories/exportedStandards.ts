import { runQuery, selectRows } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { StandardRow } from '../rows/StandardRow';
import type { StandardRelationKind } from '../schema.generated';

/** A relation that a register states, with the designation of the other standard. */
export interface StatedRelation {
  fromId: string;
  kind: StandardRelationKind;
  to: string;
}

export interface ExportedStandard {
  standard: StandardRow;
  relations: StatedRelation[];
}

const batchSize = 500;

/** The standards of a dataset, or of all, in the order of their keys, read batch by batch. */
export async function* readExportedStandards(
  database: DataSource,
  dataset: string | undefined,
): AsyncGenerator<ExportedStandard> {
  for (let after = ''; ;) {
    const standards = await selectRows(
      database,
      StandardRow,
      sql`WHERE t.id > ${after} AND (${dataset ?? null}::text IS NULL OR t.dataset = ${dataset ?? null})
          ORDER BY t.id LIMIT ${batchSize}`,
    );
    const relations = await findStated(
      database,
      standards.map(({ id }) => id),
    );
    for (const standard of standards) {
      yield { standard, relations: relations.filter(({ fromId }) => fromId === standard.id) };
    }
    const last = standards.at(-1);
    if (!last || standards.length < batchSize) return;
    after = last.id;
  }
}

/** Joint texts are told by the other designations of a standard, and what a rule infers is inferred again. */
function findStated(database: DataSource, ids: readonly string[]): Promise<StatedRelation[]> {
  return runQuery(
    database,
    sql`SELECT relation.from_id AS "fromId", relation.kind, other.designation AS "to"
        FROM standard_relation relation JOIN standard other ON other.id = relation.to_id
        WHERE relation.from_id = ANY(${ids}) AND relation.basis = 'STATED' AND relation.kind <> 'JOINT_TEXT'
        ORDER BY relation.from_id, relation.kind, other.id`,
  );
}
