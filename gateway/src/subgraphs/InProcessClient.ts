import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import type { Log } from '@agency-graph/subgraph-kit/log';
import { maskError } from '@agency-graph/subgraph-kit/mask-error';
import type { HostedSubgraph } from '@agency-graph/subgraph-kit/subgraph';
import { withSyntheticData } from '@agency-graph/subgraph-kit/synthetic-note';
import {
  execute,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
} from 'graphql';
import { DocumentCache } from './DocumentCache';
import type { SubgraphClient, SubgraphRequest, SubgraphResponse } from './SubgraphClient';
import { SubgraphError } from './SubgraphError';

interface InProcessClientOptions {
  hosted: Pick<HostedSubgraph, 'name' | 'schema' | 'createContext' | 'checkReady' | 'close'>;
  timeoutMs: number;
  log: Log;
}

/** A subgraph in the gateway's own process: its schema is executed directly, each request with a fresh context. */
export class InProcessClient implements SubgraphClient {
  readonly name: string;
  private readonly documents: DocumentCache;

  constructor(private readonly options: InProcessClientOptions) {
    this.name = options.hosted.name;
    this.documents = new DocumentCache(options.hosted.schema);
  }

  async execute(request: SubgraphRequest): Promise<SubgraphResponse> {
    const { document, errors } = this.documents.get(request.query);
    const log = this.options.log.child({ requestId: request.requestId });
    if (errors.length > 0)
      return { errors: formatErrors(errors, log, 'GRAPHQL_VALIDATION_FAILED') };
    const result = await this.beforeDeadline(
      withSyntheticData<ExecutionResult>(this.name, () =>
        execute({
          schema: this.options.hosted.schema,
          document,
          contextValue: this.options.hosted.createContext(),
          variableValues: request.variables,
          operationName: request.operationName,
        }),
      ),
    );
    const { errors: failed, ...answer } = result;
    if (failed === undefined) return answer;
    // Without `data`, execution never began: a variable has a value that its type does not take.
    const codeOfUncoded = 'data' in result ? undefined : 'BAD_USER_INPUT';
    return { ...result, errors: formatErrors(failed, log, codeOfUncoded) };
  }

  checkReady(): Promise<void> {
    return this.options.hosted.checkReady();
  }

  close(): Promise<void> {
    return this.options.hosted.close();
  }

  /** Stops waiting at the deadline; the work itself ends by the limits of the database. */
  private async beforeDeadline(
    result: ExecutionResult | Promise<ExecutionResult>,
  ): Promise<ExecutionResult> {
    const { timeoutMs } = this.options;
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        const reason = `did not answer within ${timeoutMs / 1000} s`;
        reject(new SubgraphError({ subgraph: this.name, code: 'SUBGRAPH_UNAVAILABLE', reason }));
      }, timeoutMs);
    });
    try {
      return await Promise.race([result, deadline]);
    } finally {
      clearTimeout(timer);
    }
  }
}

function formatErrors(
  errors: readonly GraphQLError[],
  log: Log,
  codeOfUncoded?: ErrorCode,
): GraphQLFormattedError[] {
  return errors.map((error) => {
    const code = error.extensions.code ?? codeOfUncoded;
    return maskError({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error, log);
  });
}
