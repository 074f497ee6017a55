import { InvalidInputError } from '@agency-graph/subgraph-kit/errors';
import { runQuery } from '@agency-graph/subgraph-kit/rows';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { RoadmapDimension, StandardFilter } from '../schema.generated';
import { fillRoadmap, type CountedCell } from './fillRoadmap';
import { whereStandard } from './standards';

/** Standards laid out by the chosen dimensions. Its parts are computed when they are selected. */
export interface RoadmapLayout {
  dimensions: RoadmapDimension[];
  totalCount: () => Promise<number>;
  rows: () => Promise<RoadmapCell[]>;
}

export interface RoadmapCell extends CountedCell {
  share: () => Promise<number>;
}

export interface RoadmapOptions {
  filter: StandardFilter;
  includeEmpty: boolean;
}

export type RoadmapRepository = ReturnType<typeof createRoadmapRepository>;

interface DimensionSource {
  value: Sql;
  label: Sql;
  /** What the rows are ordered by: the taxonomy for topics, names elsewhere. */
  position: Sql;
  join?: Sql;
}

/** Topics count where they were given, not again under the broader ones, so that rows can be read as shares. */
const sources: Record<RoadmapDimension, DimensionSource> = {
  TOPIC: {
    value: sql`topic.id`,
    label: sql`topic.name`,
    position: sql`topic.position`,
    join: sql`LEFT JOIN standard_topic tag ON tag.standard_id = t.id AND tag.direct
              LEFT JOIN topic ON topic.id = tag.topic_id`,
  },
  BODY: {
    value: sql`body.id`,
    label: sql`body.acronym`,
    position: sql`body.sort_key`,
    join: sql`JOIN standards_body body ON body.id = t.body_id`,
  },
  GROUP: {
    value: sql`"group".id`,
    label: sql`"group".acronym`,
    position: sql`"group".sort_key`,
    join: sql`LEFT JOIN standards_group "group" ON "group".id = t.group_id`,
  },
  STATUS: {
    value: sql`t.status`,
    label: sql`initcap(replace(t.status, '_', ' '))`,
    position: sql`t.status`,
  },
  KIND: {
    value: sql`t.kind`,
    label: sql`initcap(replace(t.kind, '_', ' '))`,
    position: sql`t.kind`,
  },
  YEAR: { value: sql`t.year::text`, label: sql`t.year::text`, position: sql`t.year` },
};

const dimensionsAtMost = 4;

export function createRoadmapRepository(database: DataSource) {
  return {
    layOut(
      dimensions: readonly RoadmapDimension[],
      { filter, includeEmpty }: RoadmapOptions,
    ): RoadmapLayout {
      checkDimensions(dimensions);
      const conditions = whereStandard(filter);
      const where = conditions.length === 0 ? empty : sql`WHERE ${join(conditions, ' AND ')}`;
      let counted: Promise<number> | undefined;
      const totalCount = () => (counted ??= countStandards(database, where));
      return {
        dimensions: [...dimensions],
        totalCount,
        async rows() {
          const rows = await runQuery<CountedRow>(database, layOutStatement(dimensions, where));
          const cells = rows.map((row) => toCell(dimensions, row));
          return (includeEmpty ? fillRoadmap(cells) : cells).map((cell) => ({
            ...cell,
            share: async () => cell.count / Math.max(1, await totalCount()),
          }));
        },
      };
    },
  };
}

async function countStandards(database: DataSource, where: Sql): Promise<number> {
  const [row] = await runQuery<{ count: number }>(
    database,
    sql`SELECT count(*)::integer AS count FROM standard t ${where}`,
  );
  return row?.count ?? 0;
}

interface CountedRow {
  values: (string | null)[];
  labels: (string | null)[];
  ranks: number[];
  count: number;
  standardIds: string[];
}

function toCell(dimensions: readonly RoadmapDimension[], row: CountedRow): CountedCell {
  return {
    values: dimensions.map((dimension, index) => ({
      dimension,
      value: row.values[index] ?? null,
      label: row.labels[index] ?? 'None',
    })),
    ranks: row.ranks,
    count: row.count,
    standardIds: row.standardIds,
  };
}

function layOutStatement(dimensions: readonly RoadmapDimension[], where: Sql): Sql {
  const chosen = dimensions.map((dimension) => sources[dimension]);
  const part = (name: 'value' | 'label') =>
    sql`ARRAY[${join(chosen.map((source) => source[name]))}]::text[]`;
  const positions = join(chosen.map(({ position, value }) => sql`${position}, ${value}`));
  const ranks = join(
    chosen.map(
      ({ position, value }) => sql`(dense_rank() OVER (ORDER BY ${position}, ${value}))::integer`,
    ),
  );
  const joins = join([empty, ...chosen.map((source) => source.join ?? empty)], ' ');
  return sql`
    SELECT ${part('value')} AS values, ${part('label')} AS labels, ARRAY[${ranks}] AS ranks,
      count(*)::integer AS count, (array_agg(t.id ORDER BY t.sort_key, t.id))[1:100] AS ${raw('"standardIds"')}
    FROM standard t ${joins} ${where}
    GROUP BY 1, 2, ${positions} ORDER BY ${positions}`;
}

function checkDimensions(dimensions: readonly RoadmapDimension[]): void {
  const rule = `by must hold one to ${dimensionsAtMost} different dimensions`;
  if (
    dimensions.length < 1 ||
    dimensions.length > dimensionsAtMost ||
    new Set(dimensions).size < dimensions.length
  ) {
    throw new InvalidInputError(`${rule}, but got [${dimensions.join(', ')}].`, 'by');
  }
}
