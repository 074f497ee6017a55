import { anyOf } from '@agency-graph/subgraph-kit/conditions';
import type { Connection, Edge } from '@agency-graph/subgraph-kit/connection';
import type { Listing } from '@agency-graph/subgraph-kit/listing';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import { searchCondition } from '@agency-graph/subgraph-kit/search';
import sql, { type Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { GoalRow } from '../rows/GoalRow';
import type { SustainableDevelopmentGoalFilter } from '../schema.generated';
import { checkGoals } from './checkGoals';

export type GoalConnection = Connection<GoalRow>;
export type GoalEdge = Edge<GoalRow>;
export type GoalsRepository = ReturnType<typeof createGoalsRepository>;

export function createGoalsRepository(database: DataSource) {
  return {
    findByNumbers(numbers: readonly number[]): Promise<GoalRow[]> {
      return selectRows(database, GoalRow, sql`WHERE t.number = ANY(${numbers}::integer[])`);
    },
  };
}

function whereGoal({ search, number }: SustainableDevelopmentGoalFilter): Sql[] {
  const conditions = anyOf(sql`t.number`, number && checkGoals('filter.number', number), 'integer');
  if (search != null) conditions.push(searchCondition(sql`t.search`, search));
  return conditions;
}

export const goalListing: Listing<
  GoalRow,
  SustainableDevelopmentGoalFilter,
  'NUMBER',
  never,
  never
> = {
  row: GoalRow,
  key: sql`t.number::text`,
  where: whereGoal,
  orders: { NUMBER: { direction: 'ASC', terms: () => [{ sql: sql`t.number`, type: 'number' }] } },
  defaultOrder: () => 'NUMBER',
  parents: {},
  facets: {},
};
