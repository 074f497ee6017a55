import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import type { Log } from '@agency-graph/subgraph-kit/log';
import {
  getOperationAST,
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  validate,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { publicError } from '../execution/errors/publicError';
import type {
  SubgraphClient,
  SubgraphOperation,
  SubgraphResponse,
} from '../subgraphs/SubgraphClient';
import { SubgraphError } from '../subgraphs/SubgraphError';
import { openSchema } from './openSchema';
import { RegistryError } from './RegistryError';
import type { RegistryLink } from './RegistryLink';

export interface MemberProxyOptions {
  link: RegistryLink;
  /** Who is asked now. */
  clients: () => readonly SubgraphClient[];
  log: Log;
}

export interface ProxiedOperation {
  query: string;
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
}

export interface ProxiedRequest {
  operation: ProxiedOperation;
  requestId: string;
  signal: AbortSignal;
}

const answerWithinMs = 10_000;
/** Far more than the requests of a gateway have, and little to parse. */
const maximumTokens = 20_000;
const maximumErrors = 20;

/**
 * Asks a member what a partner wants to know while it develops: signed by this gateway, so that the partner needs no right at the
 * member, and only what the member keeps open. Nothing is written: what is developed must not change what is real.
 */
export class MemberProxy {
  /** Of each member, the schema that was asked last. */
  private readonly schemas = new Map<string, { sha256: string; schema: GraphQLSchema }>();

  constructor(private readonly options: MemberProxyOptions) {}

  async execute(
    name: string,
    { operation, requestId, signal }: ProxiedRequest,
  ): Promise<SubgraphResponse> {
    const schema = await this.schemaOf(name);
    const faults = faultsOf(operation, schema);
    if (faults.length > 0) return { errors: faults.map((fault) => fault.toJSON()) };
    const client = this.options.clients().find((each) => each.name === name);
    if (client === undefined) throw noMember(name);
    try {
      const { data, errors } = await client.execute({
        operation: prepare(operation),
        variables: operation.variables ?? {},
        entities: [],
        requestId,
        headers: {},
        signal,
        deadlineAt: performance.now() + answerWithinMs,
      });
      const open = errors?.map((error) => ({ ...publicError(error, name), path: error.path }));
      return { ...(data !== undefined && { data }), ...(open && { errors: open }) };
    } catch (error) {
      if (!(error instanceof SubgraphError)) throw error;
      this.options.log.warn({ requestId, subgraph: name, err: error }, 'a member did not answer');
      return { errors: [{ message: error.message, extensions: { code: error.code } }] };
    }
  }

  private async schemaOf(name: string): Promise<GraphQLSchema> {
    const current = await this.options.link.current();
    const member = current?.supergraph.members.find((each) => each.name === name);
    if (member === undefined) throw noMember(name);
    const { sha256, sdl } = member;
    const known = this.schemas.get(name);
    if (known?.sha256 === sha256) return known.schema;
    const schema = openSchema(sdl);
    this.schemas.set(name, { sha256, schema });
    return schema;
  }
}

/** What speaks against sending it; empty when nothing does. */
function faultsOf(
  { query, operationName }: ProxiedOperation,
  schema: GraphQLSchema,
): readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: maximumTokens });
  } catch (error) {
    return [withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
  }
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    const message = 'The query must hold one operation, or operationName must name one of it.';
    return [withCode(new GraphQLError(message), 'OPERATION_RESOLUTION_FAILURE')];
  }
  if (document.definitions.some(isOtherThanQuery)) {
    const message =
      'The query must hold queries alone: while a member is developed, nothing is written.';
    return [withCode(new GraphQLError(message), 'BAD_REQUEST')];
  }
  return validate(schema, document, undefined, { maxErrors: maximumErrors }).map((error) =>
    withCode(error, 'GRAPHQL_VALIDATION_FAILED'),
  );
}

function isOtherThanQuery(definition: DefinitionNode): boolean {
  return (
    definition.kind === Kind.OPERATION_DEFINITION &&
    definition.operation !== OperationTypeNode.QUERY
  );
}

function withCode(error: GraphQLError, code: ErrorCode): GraphQLError {
  const { message, nodes, source, positions } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}

function prepare({ query, operationName }: ProxiedOperation): SubgraphOperation {
  const named = operationName ? `,"operationName":${JSON.stringify(operationName)}` : '';
  return {
    text: query,
    name: operationName ?? undefined,
    type: 'query',
    json: `"query":${JSON.stringify(query)}${named}`,
  };
}

function noMember(name: string): RegistryError {
  return new RegistryError('NOT_FOUND', `"${name}" is no member of the graph at the moment.`);
}
