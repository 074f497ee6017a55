import { createHash } from 'node:crypto';
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  parse,
  print,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import type { OperationBounds } from '../bounds/OperationBounds';
import type { RowList } from './chooseRows';
import type { Column } from './columns';
import { ExportRefused, refuse } from './ExportRefused';
import { planTable, selectTable } from './planTable';
import type { Selection } from './Selection';

/** What the client sends: a GraphQL request, and which of its lists makes the rows. */
export interface ExportRequest {
  query: string;
  variables: Readonly<Record<string, unknown>>;
  operationName: string | undefined;
  rows: string | undefined;
}

/** An export before its first page is asked for. */
export interface ExportPlan {
  request: ExportRequest;
  operation: OperationDefinitionNode;
  root: readonly Selection[];
  chain: readonly RowList[];
  columns: readonly Column[];
  /** The query without comments and in one layout. */
  normalisedQuery: string;
  /** SHA-256 of the normalised query, the operation's name and the variables. */
  queryHash: string;
}

/** Checks a request and plans its rows and columns. Throws ExportRefused with what the client has to change. */
export function planExport(
  schema: GraphQLSchema,
  request: ExportRequest,
  bounds: OperationBounds,
): ExportPlan {
  const document = readQuery(request, bounds, schema);
  checkQuery(schema, document);
  const operation = chooseOperation(document, request.operationName);
  const variables = checkVariables(schema, operation, request);
  const selection = selectTable(schema, { document, operation, variables });
  const { root, chain, columns } = planTable(selection, request.rows);
  const normalisedQuery = print(document);
  const queryHash = hashQuery(normalisedQuery, request);
  return { request, operation, root, chain, columns, normalisedQuery, queryHash };
}

/** Parses the query within the bounds that hold for every operation, before anything else is done with it. */
function readQuery(
  request: ExportRequest,
  bounds: OperationBounds,
  schema: GraphQLSchema,
): DocumentNode {
  const { query } = request;
  refuseErrors([...bounds.checkListed(query), ...bounds.checkValues(request)]);
  refuseErrors(bounds.checkText(query));
  const document = parseQuery(query, bounds.limits.tokens);
  refuseErrors(bounds.checkDocument(document, schema));
  return document;
}

function refuseErrors(errors: readonly GraphQLError[]): void {
  if (errors.length === 0) return;
  const formatted = errors.map(({ message, extensions: { http: _head, ...extensions } }) => ({
    message,
    extensions,
  }));
  throw new ExportRefused(400, formatted);
}

function parseQuery(query: string, maxTokens: number): DocumentNode {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw refusal([error], 'GRAPHQL_PARSE_FAILED');
  }
}

function checkQuery(schema: GraphQLSchema, document: DocumentNode): void {
  const errors = validate(schema, document);
  if (errors.length > 0) throw refusal(errors, 'GRAPHQL_VALIDATION_FAILED');
}

function refusal(errors: readonly GraphQLError[], code: ErrorCode): ExportRefused {
  const formatted = errors.map((error) => ({ ...error.toJSON(), extensions: { code } }));
  return new ExportRefused(400, formatted);
}

/** The values of the variables with their defaults: `@skip` and `@include` are decided by them, here. */
function checkVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  { variables }: ExportRequest,
): Record<string, unknown> {
  const { errors, coerced } = getVariableValues(schema, variableDefinitions, variables);
  if (errors) throw refusal(errors, 'BAD_USER_INPUT');
  return coerced;
}

function chooseOperation(
  document: DocumentNode,
  operationName: string | undefined,
): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    const named =
      operationName === undefined
        ? 'operationName is not given'
        : `operationName is "${operationName}"`;
    return refuse(
      `operationName must name an operation of the query, but ${named}.`,
      'OPERATION_RESOLUTION_FAILURE',
    );
  }
  if (operation.operation !== 'query') {
    refuse(
      `An export only reads: the operation must be a query, but it is a ${operation.operation}.`,
      'BAD_REQUEST',
    );
  }
  return operation;
}

function hashQuery(query: string, { operationName, variables }: ExportRequest): string {
  const text = JSON.stringify([query, operationName ?? null, sortKeys(variables)]);
  return createHash('sha256').update(text).digest('hex');
}

/** The same values in one order of keys, so that the same variables have the same hash. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sortKeys(each)]));
}
