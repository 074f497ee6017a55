import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { askGraph, type Asked } from '../graph/askGraph';
import { askForProvenance } from '../results/askForProvenance';
import { readOperation } from './readOperation';
import type { WorkspaceState } from './WorkspaceState';

/** A query that was run, and what came of it. */
export interface Ran extends Asked {
  state: WorkspaceState;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  at: Date;
}

/** The query is not one that the graph can be asked. The message says what is wrong, and where. */
export class UnfitQuery extends Error {
  override name = 'UnfitQuery';
}

/** Runs the query of a workspace. Throws UnfitQuery without asking when it does not fit the schema. */
export async function runQuery(
  schema: GraphQLSchema,
  state: WorkspaceState,
  signal: AbortSignal,
): Promise<Ran> {
  const { document, operation, errors } = readOperation(schema, state.query);
  if (!document || !operation || errors.length > 0) {
    const messages = errors.map(({ message, locations }) =>
      locations?.[0] ? `${message} (${locations[0].line}:${locations[0].column})` : message,
    );
    throw new UnfitQuery(messages.join('\n') || 'The text holds no query.');
  }
  const at = new Date();
  const asked = await askWithProvenance({ schema, document, operation, state, signal });
  return { ...asked, state, document, operation, at };
}

interface Asking extends Pick<Ran, 'document' | 'operation' | 'state'> {
  schema: GraphQLSchema;
  signal: AbortSignal;
}

/** Asks for the provenance too; where that breaks a limit of the gateway, for what the query says alone. */
async function askWithProvenance({ schema, document, operation, state, signal }: Asking) {
  const { variables } = state;
  const operationName = operation.name?.value;
  const query = askForProvenance(schema, document);
  const asked = await askGraph({ query, variables, operationName }, { signal, withPlan: true });
  if (asked.answer.data) return asked;
  return askGraph({ query: state.query, variables, operationName }, { signal, withPlan: true });
}
