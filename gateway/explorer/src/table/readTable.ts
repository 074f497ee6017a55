import {
  getVariableValues,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { rowChoices } from '../../../src/export/chooseRows';
import type { Column } from '../../../src/export/columns';
import { planTable, selectTable, type TablePlan } from '../../../src/export/planTable';
import type { WorkspaceState } from '../workspace/WorkspaceState';

/** A query as a table, by the rule of the export. */
export interface PlannedTable extends TablePlan {
  /** The lists that can make the rows, and the one that does. */
  choices: readonly string[];
  rows: string | undefined;
  columns: readonly Column[];
}

interface Planning {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** Plans the table. Where the query leaves a choice of rows that nobody has made, the first list makes them. */
export function readTable(
  { schema, document, operation }: Planning,
  { variables, rows }: Pick<WorkspaceState, 'variables' | 'rows'>,
): PlannedTable {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const root = selectTable(schema, { document, operation, variables: coerced ?? variables });
  const { all, eligible } = rowChoices(root);
  const known = rows !== undefined && all.includes(rows) ? rows : undefined;
  const chosen = known ?? (eligible.length > 1 ? eligible[0] : undefined);
  const plan = planTable(root, chosen);
  return { ...plan, choices: all, rows: chosen ?? eligible[0] };
}
