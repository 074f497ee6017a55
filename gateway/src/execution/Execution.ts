import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../RequestContext';
import type { Failure } from './errors/Failure';
import type { Renames } from './projection/Renames';
import type { ObjectShape } from './selection/ObjectShape';
import type { TreeObject } from './TreeObject';

/** What an object lacks because a request to a subgraph, or the part of it for this object, came to nothing. */
export interface Missing {
  /** What was to be fetched. */
  shape: ObjectShape;
  renames: Renames;
  /** What became of the request; undefined when the answer had an error of its own that explains it. */
  failure: Failure | undefined;
  /** The subgraph has no such object, which is an error only where a field is never null. */
  onlyWhereNeverNull: boolean;
}

/** One run of a compiled operation. */
export class Execution {
  /** What the subgraphs have answered so far, with what only the plan asked for. */
  readonly data: TreeObject = {};
  readonly errors: GraphQLFormattedError[] = [];
  private missing: Map<object, Missing[]> | undefined;
  private latestFailure: Failure | undefined;

  constructor(
    /** As the client gave them. */
    readonly variables: Readonly<Record<string, unknown>>,
    readonly context: RequestContext,
  ) {}

  /** Whether everything went as planned so far. */
  get isFlawless(): boolean {
    return this.errors.length === 0 && this.latestFailure === undefined;
  }

  addMissing(object: object, missing: Missing): void {
    this.missing ??= new Map();
    if (!missing.onlyWhereNeverNull) this.latestFailure = missing.failure ?? this.latestFailure;
    const known = this.missing.get(object);
    if (known) known.push(missing);
    else this.missing.set(object, [missing]);
  }

  missingIn(object: object): readonly Missing[] {
    return this.missing?.get(object) ?? [];
  }

  /** Why an object lacks what another request needs of it. */
  causeFor(object: object): Pick<Missing, 'failure' | 'onlyWhereNeverNull'> | undefined {
    const missing = this.missingIn(object);
    const cause = missing.find(({ onlyWhereNeverNull }) => !onlyWhereNeverNull) ?? missing[0];
    if (cause || this.latestFailure === undefined) return cause;
    return { failure: this.latestFailure, onlyWhereNeverNull: false };
  }
}
