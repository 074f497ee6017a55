import { cell } from '@agency-graph/subgraph-kit/csv';
import { goalCodelist } from '../codelists';
import type { ActivityStatus, TagBasis } from '../schema.generated';

const statuses: Readonly<Record<string, ActivityStatus>> = {
  planned: 'PLANNED',
  ongoing: 'ONGOING',
  completed: 'COMPLETED',
  '': 'UNKNOWN',
};

/** Without goals the cell is empty, and the basis says nothing. */
const bases: Readonly<Record<string, TagBasis>> = {
  stated_in_source: 'STATED',
  inferred_by_compiler: 'INFERRED',
  '': 'INFERRED',
};

/** The columns that projects and programmes share. */
export const activityCells = {
  partners: cell.list,
  sdgs: cell.list
    .refine(
      (goals) => goals.every((goal) => goalCodelist.has(goal)),
      'must hold goals from 1 to 17',
    )
    .transform((goals) => goals.map(Number)),
  sdgs_basis: cell.code(bases),
  started_on: cell.partialDate,
  ends_on: cell.partialDate,
  status: cell.code(statuses),
};
