import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { scopeOf } from './selectedFields';
import { chooseRows, type RowList } from './chooseRows';
import { planColumns, type Column } from './columns';
import { checkExpandedSize } from './expandSelections';
import { readSelection } from './readSelection';
import type { Selection } from './Selection';

/** A valid query with the values of its variables, defaults among them. */
export interface TableQuery {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** Which rows and columns a query has. */
export interface TablePlan {
  root: readonly Selection[];
  chain: readonly RowList[];
  columns: readonly Column[];
}

/** Reads what a query asks for. The explorer calls it too, in the browser: it needs nothing but graphql-js. */
export function selectTable(
  schema: GraphQLSchema,
  { document, operation, variables }: TableQuery,
): readonly Selection[] {
  const scope = scopeOf(document, operation, variables);
  checkExpandedSize(operation.selectionSet, scope.fragments);
  return readSelection(schema, operation.selectionSet, scope);
}

/** Plans the table of a selection. `rows` names the list that makes the rows. Throws ExportRefused. */
export function planTable(root: readonly Selection[], rows: string | undefined): TablePlan {
  const chain = chooseRows(root, rows);
  return { root, chain, columns: planColumns(root, chain) };
}
