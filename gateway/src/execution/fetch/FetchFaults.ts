import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import type { GraphQLFormattedError } from 'graphql';
import { SubgraphError } from '../../subgraphs/SubgraphError';
import { Failure } from '../errors/Failure';
import { isMeantForClients } from '../errors/publicError';
import type { Execution } from '../Execution';
import type { TreeObject } from '../TreeObject';
import type { Asked, FetchParts } from './FetchParts';
import type { Lookup } from './Lookup';

type Path = readonly (string | number)[];

/** What becomes of a request that failed, as a whole or for some of its objects: entries in the execution and in the log. */
export class FetchFaults {
  constructor(private readonly parts: FetchParts) {}

  /** The request as a whole failed: each field that it should have brought gets the error. */
  failed(execution: Execution, asked: Asked, error: SubgraphError): void {
    const { context } = execution;
    const { code, message, cause } = error;
    const { requestId, log } = context;
    if (!context.signal.aborted) {
      log.warn({ requestId, subgraph: this.subgraph, code, err: cause }, message);
    }
    this.spread(
      execution,
      asked,
      new Failure({ message, extensions: { code, subgraph: this.subgraph } }),
    );
  }

  /** The answer as a whole is not what was asked for. */
  answeredWrongly(execution: Execution, asked: Asked, reason: string): void {
    this.parts.client.statistics?.add('wrongValues', 1);
    this.failed(execution, asked, this.invalid(reason));
  }

  /** An object that the subgraph cannot be asked about, for want of what an earlier request should have brought. Returns whether that is so. */
  unbuilt(execution: Execution, lookup: Lookup, entity: TreeObject): boolean {
    const cause = execution.causeFor(entity);
    if (cause) this.addMissing(execution, { lookup, entity, ...cause });
    return cause !== undefined;
  }

  /** An object that the subgraph answered null for: it knows none with that key. */
  unknown(execution: Execution, lookup: Lookup, entity: TreeObject): void {
    const code: ErrorCode = 'SUBGRAPH_INVALID_RESPONSE';
    const message = `The subgraph "${this.subgraph}" knows no such ${lookup.typeNameOf(entity)}, of which this is never null.`;
    const failure = new Failure({ message, extensions: { code, subgraph: this.subgraph } });
    this.addMissing(execution, { lookup, entity, failure, onlyWhereNeverNull: true });
  }

  /** An object that the subgraph answered null for, with an error that tells why. */
  explained(execution: Execution, lookup: Lookup, entity: TreeObject): void {
    this.addMissing(execution, { lookup, entity, failure: undefined, onlyWhereNeverNull: true });
  }

  /** Gives each field that the request should have brought the same error; none where the answer has errors that explain it. */
  spread(execution: Execution, asked: Asked, failure: Failure | undefined): void {
    const onlyWhereNeverNull = failure === undefined;
    const { parts } = this;
    const { shape, renames } = parts;
    for (const root of asked.roots) {
      execution.addMissing(root, { shape, renames, failure, onlyWhereNeverNull });
    }
    for (const [at, { targets, indexes }] of asked.targets.entries()) {
      const lookup = parts.lookups[at]!;
      for (const [target, entity] of targets.entries()) {
        if (indexes[target] === -1) continue;
        this.addMissing(execution, { lookup, entity, failure, onlyWhereNeverNull });
      }
    }
  }

  private addMissing(execution: Execution, { lookup, entity, ...cause }: MissingEntity): void {
    const { renames, parts } = lookup;
    execution.addMissing(entity, { shape: parts.shape, renames, ...cause });
  }

  logUnmeant({ context }: Execution, errors: readonly GraphQLFormattedError[]): void {
    const unmeant = errors.filter((error) => !isMeantForClients(error));
    const [first] = unmeant;
    if (first === undefined) return;
    const { requestId, log } = context;
    const { message, path } = first;
    log.error(
      { requestId, subgraph: this.subgraph, count: unmeant.length, first: { message, path } },
      'a subgraph failed on fields',
    );
  }

  /** The subgraph sent more than it was asked for. */
  unasked({ context }: Execution, unasked: readonly Path[]): void {
    const { requestId, log } = context;
    this.parts.client.statistics?.add('unaskedFields', unasked.length);
    log.warn(
      { requestId, subgraph: this.subgraph, count: unasked.length, first: unasked[0] },
      'a subgraph sent fields that it was not asked for; they were left out',
    );
  }

  /** The subgraph answered with something else than it was asked for. */
  misanswered({ context }: Execution, what: 'wrongEntities' | 'wrongValues', found: Wrong[]): void {
    const [first] = found;
    if (first === undefined) return;
    const { requestId, log } = context;
    this.parts.client.statistics?.add(what, found.length);
    log.warn({ requestId, subgraph: this.subgraph, count: found.length, first }, told[what]);
  }

  invalid(reason: string): SubgraphError {
    const code = 'SUBGRAPH_INVALID_RESPONSE';
    return new SubgraphError({ subgraph: this.subgraph, code, reason });
  }

  get subgraph(): string {
    return this.parts.client.name;
  }
}

/** Something in an answer that is not what was asked for. */
export interface Wrong {
  /** Where in the response. */
  path: Path;
  /** The end of a sentence that starts with the subgraph. */
  reason: string;
}

const told = {
  wrongEntities:
    'a subgraph answered about other entities than it was asked for; they were left out',
  wrongValues: 'a subgraph sent values that are not what its schema says; they were left out',
};

interface MissingEntity {
  lookup: Lookup;
  entity: TreeObject;
  failure: Failure | undefined;
  onlyWhereNeverNull: boolean;
}
