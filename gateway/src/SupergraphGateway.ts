import type { Log } from '@agency-graph/subgraph-kit/log';
import type {
  GatewayExecutor,
  GatewayInterface,
  GatewayLoadResult,
  GatewaySchemaLoadOrUpdateCallback,
} from '@apollo/server-gateway-interface';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { InvalidVariables } from './execution/errors/InvalidVariables';
import type { RequestContext } from './RequestContext';
import { ServedVersion, type ServedSupergraph } from './ServedVersion';
import type { SubgraphClient } from './subgraphs/SubgraphClient';
import type { OperationTally } from './usage/OperationTally';

export interface SupergraphGatewayOptions {
  supergraph: ServedSupergraph;
  log: Log;
  /** Where the operations that are executed are counted. */
  tally?: OperationTally | undefined;
}

/** What is compiled before a new supergraph takes over, so that it begins as fast as the old one ends. */
const preparation = { count: 200, milliseconds: 5_000 };

/** The supergraph that is served, behind Apollo Server's interface of gateways. It can be exchanged while it serves. */
export class SupergraphGateway implements GatewayInterface {
  private current: ServedVersion;
  /** With those on which operations are still under way. */
  private readonly versions = new Set<ServedVersion>();
  private readonly listeners = new Set<GatewaySchemaLoadOrUpdateCallback>();
  private readonly options: Pick<SupergraphGatewayOptions, 'log' | 'tally'>;
  private updating: Promise<unknown> = Promise.resolve();
  private servedSinceTime = new Date();

  /** Throws when the supergraph cannot be served. It asks no subgraph anything before the first operation needs it. */
  constructor({ supergraph, log, tally }: SupergraphGatewayOptions) {
    this.options = { log, tally };
    this.current = new ServedVersion(supergraph, this.options);
    this.versions.add(this.current);
  }

  /** Finds and executes operations over the supergraph that is served now. */
  get executor(): Pick<ServedVersion, 'find' | 'execute'> {
    return this.current;
  }

  /** The schema that clients see now. */
  get schema(): GraphQLSchema {
    return this.current.schema;
  }

  /** The text of the supergraph that is served now. */
  get sdl(): string {
    return this.current.supergraph.sdl;
  }

  /** Names the supergraph that is served now: the first digits of its SHA-256. */
  get version(): string {
    return this.current.name;
  }

  /** The SHA-256 of the supergraph that is served now, in hexadecimal digits. */
  get sha256(): string {
    return this.current.sha256;
  }

  /** Since when it is served. */
  get servedSince(): Date {
    return this.servedSinceTime;
  }

  /** Who is asked now. */
  get clients(): readonly SubgraphClient[] {
    return this.current.supergraph.clients;
  }

  /**
   * Serves another supergraph from the next operation on. Operations under way end on the one they began with. Rejects when
   * it cannot be served; the one before is served on then.
   */
  update(supergraph: ServedSupergraph): Promise<void> {
    const updated = this.updating.then(() => this.switchTo(supergraph));
    this.updating = updated.catch(() => {});
    return updated;
  }

  onSchemaLoadOrUpdate(callback: GatewaySchemaLoadOrUpdateCallback): () => void {
    this.listeners.add(callback);
    announce(callback, this.current);
    return () => this.listeners.delete(callback);
  }

  async load(): Promise<GatewayLoadResult> {
    return { executor: this.execute };
  }

  async stop(): Promise<void> {
    await this.updating;
    await Promise.all([...this.versions].map((version) => version.close()));
  }

  private async switchTo(supergraph: ServedSupergraph): Promise<void> {
    const next = this.open(supergraph);
    const previous = this.current;
    try {
      await next.prepareFor(previous, preparation);
      for (const listener of this.listeners) announce(listener, next);
    } catch (error) {
      await next.close();
      throw error;
    }
    this.versions.add(next);
    this.current = next;
    this.servedSinceTime = new Date();
    void previous.retire().finally(() => this.versions.delete(previous));
  }

  private open(supergraph: ServedSupergraph): ServedVersion {
    try {
      return new ServedVersion(supergraph, this.options);
    } catch (error) {
      supergraph.onUnused?.();
      throw error;
    }
  }

  private readonly execute: GatewayExecutor = async (request) => {
    const { source, document, schema, context } = request;
    const { operationName, variables } = request.request;
    const version = this.versionOf(schema);
    const served = context as RequestContext;
    served.supergraphVersion = version.name;
    try {
      const operation = { query: source, operationName, document };
      const { data, errors } = await version.compileAndExecute(operation, variables, served);
      return errors ? { data, errors: errors.map(toGraphQLError) } : { data };
    } catch (error) {
      if (error instanceof InvalidVariables) return { errors: error.errors };
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  };

  /** The version whose schema a request was validated against. */
  private versionOf(schema: GraphQLSchema): ServedVersion {
    if (schema === this.current.schema) return this.current;
    for (const version of this.versions) if (version.schema === schema) return version;
    return this.current;
  }
}

function announce(
  listener: GatewaySchemaLoadOrUpdateCallback,
  { schema, supergraph }: ServedVersion,
) {
  listener({ apiSchema: schema, coreSupergraphSdl: supergraph.sdl });
}

function toGraphQLError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
}
