import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import {
  getOperationAST,
  GraphQLError,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { PersistedQueryList } from '../server/PersistedQueryList';
import { BoundError } from './BoundError';
import {
  checkBody,
  checkDocument,
  checkText,
  checkValues,
  type RequestValues,
} from './checkBounds';
import { CostModel } from './CostModel';
import { costOf } from './costOf';
import { fullIntrospectionOf, introspectionOf } from './introspectionOf';
import { KnownDocuments, type KnownDocument } from './KnownDocuments';
import { defaultLimits, type OperationLimits } from './limits';
import { evaluate, type Term, type Variables } from './Term';

export interface OperationBoundsOptions {
  /** Limits that differ from the usual ones. */
  limits?: Partial<OperationLimits> | undefined;
  /** The only operations that clients may send, where there is such a list. */
  onlyListed?: PersistedQueryList | undefined;
}

export interface BoundedRequest extends RequestValues {
  operationName?: string | undefined;
  variables?: Variables | undefined;
}

/**
 * The bounds of one request, checked before the work that they bound: the text before it is parsed, the document before
 * it is validated, the cost before it is executed. Documents that have passed are remembered, and pass from then on.
 */
export class OperationBounds {
  readonly limits: Readonly<OperationLimits>;
  private readonly onlyListed: PersistedQueryList | undefined;
  private readonly documents = new KnownDocuments();
  private readonly models = new WeakMap<GraphQLSchema, CostModel>();

  constructor({ limits = {}, onlyListed }: OperationBoundsOptions = {}) {
    this.limits = { ...defaultLimits, ...limits };
    this.onlyListed = onlyListed;
  }

  /** Reads what costs a supergraph states. `schema` is what clients see of it. */
  useSupergraph(schema: GraphQLSchema, supergraphSdl: string): void {
    this.models.set(schema, new CostModel(supergraphSdl));
    fullIntrospectionOf(schema);
  }

  /**
   * Whether an operation is known to be valid and within all bounds with these variables. Costs next to nothing. False
   * says only that somebody has to look closer.
   */
  allows(query: string, request: BoundedRequest, schema: GraphQLSchema): boolean {
    const known = this.documents.find(query, schema);
    if (known === undefined || !this.isListed(query)) return false;
    if (checkValues(request, this.limits).length > 0) return false;
    const operation = getOperationAST(known.document, request.operationName);
    return !!operation && this.checkCost(known, operation, request.variables).length === 0;
  }

  /** Errors of a query by a client where a list says which are allowed. */
  checkListed(query: string): GraphQLError[] {
    if (this.isListed(query)) return [];
    const code: ErrorCode = 'PERSISTED_QUERY_NOT_IN_LIST';
    const message =
      'This gateway executes the operations of its list only. Send the id of one of them as extensions.persistedQuery.sha256Hash.';
    return [new GraphQLError(message, { extensions: { code, http: { status: 400 } } })];
  }

  checkBody(text: string): GraphQLError[] {
    return checkBody(text, this.limits);
  }

  checkText(query: string): GraphQLError[] {
    return checkText(query, this.limits);
  }

  checkDocument(document: DocumentNode, schema: GraphQLSchema): GraphQLError[] {
    const errors = checkDocument(document, this.limits);
    return errors.length > 0 ? errors : this.checkIntrospection(document, schema);
  }

  checkValues(request: RequestValues): GraphQLError[] {
    return checkValues(request, this.limits);
  }

  /** Errors of an operation of a document that is valid. */
  checkCost(
    known: KnownDocument,
    operation: OperationDefinitionNode,
    variables: Variables = {},
  ): GraphQLError[] {
    const limit = this.limits.cost;
    if (limit === 0) return [];
    const cost = Math.ceil(evaluate(this.costOf(known, operation), variables));
    return cost > limit ? [new BoundError('cost', limit, cost)] : [];
  }

  find(query: string, schema: GraphQLSchema): KnownDocument | undefined {
    return this.documents.find(query, schema);
  }

  remember(query: string, known: KnownDocument): void {
    this.documents.remember(query, known);
  }

  private isListed(query: string): boolean {
    return this.onlyListed === undefined || this.onlyListed.holds(query);
  }

  private checkIntrospection(document: DocumentNode, schema: GraphQLSchema): GraphQLError[] {
    const limit = this.limits.introspection;
    const most = introspectionOf(document, schema);
    return most > limit ? [new BoundError('introspection', limit, Math.ceil(most))] : [];
  }

  private costOf(known: KnownDocument, operation: OperationDefinitionNode): Term {
    const { document, schema, costs } = known;
    const name = operation.name?.value;
    const model = this.models.get(schema);
    const cost = costs.get(name) ?? (model ? costOf({ schema, model, document, operation }) : 0);
    costs.set(name, cost);
    return cost;
  }
}
