/**
 * How an operation is answered from the subgraphs: which of them are asked what, in which order, and where their
 * answers go. Every planner's own format is turned into this one, so that execution knows one only.
 */
export interface QueryPlan {
  /** Absent when nothing has to be fetched, as for an operation that asks for `__typename` alone. */
  root: PlanNode | undefined;
}

export type PlanNode = SequenceNode | ParallelNode | ConditionNode | FetchNode;

/** Each node needs what those before it brought. */
export interface SequenceNode {
  kind: 'sequence';
  nodes: readonly PlanNode[];
}

export interface ParallelNode {
  kind: 'parallel';
  nodes: readonly PlanNode[];
}

/** Depends on a Boolean variable of the client's operation. */
export interface ConditionNode {
  kind: 'condition';
  variable: string;
  whenTrue: PlanNode | undefined;
  whenFalse: PlanNode | undefined;
}

/** One request to one subgraph. */
export interface FetchNode {
  kind: 'fetch';
  subgraph: string;
  /** Text of the operation that the subgraph executes. */
  operation: string;
  operationName: string | undefined;
  operationType: 'query' | 'mutation';
  /** Names of the client's variables that the operation uses. */
  variables: readonly string[];
  /** Where the objects of the root type are that get the fields of a request without entities. Empty for the root itself. */
  path: FetchPath;
  /** What the request looks up by key. Empty for a request for fields of the root type. */
  entities: readonly EntityLookup[];
  /** Changes of an answer with root fields. */
  outputRewrites: readonly OutputRewrite[];
}

/** One `_entities` field of a request: the objects whose keys it sends, and what for. */
export interface EntityLookup {
  /** Under which name the answer holds it: `_entities`, or an alias. */
  responseName: string;
  /** The variable that takes the representations. Lookups of one request may share it; they then share the list. */
  variable: string;
  /** Where in the response the objects are that get the fields. */
  paths: readonly FetchPath[];
  /** What a representation is made of. */
  requires: readonly RequiredSelection[];
  inputRewrites: readonly InputRewrite[];
  outputRewrites: readonly OutputRewrite[];
}

/** Leads from the root of the response to objects. `@` stands for each item of a list. */
export type FetchPath = readonly FetchPathElement[];

/** A response name; each item of a list; or only those objects that are of one of the types (of objects, interfaces or unions). */
export type FetchPathElement = { field: string } | '@' | { types: readonly string[] };

export type RequiredSelection = RequiredField | RequiredFragment;

export interface RequiredField {
  kind: 'field';
  /** The name of the field in the representation. */
  name: string;
  /** The name under which the response holds it, where that differs. */
  responseName: string;
  selections: readonly RequiredSelection[] | undefined;
}

export interface RequiredFragment {
  kind: 'fragment';
  type: string;
  selections: readonly RequiredSelection[];
  skipIf: string | undefined;
  includeIf: string | undefined;
}

/** Sets a value in a representation, such as another `__typename`. */
export interface InputRewrite {
  path: RewritePath;
  value: string;
}

/** Gives a field of the answer another response name. */
export interface OutputRewrite {
  path: RewritePath;
  name: string;
}

export type RewritePath = readonly ({ key: string } | { types: readonly string[] })[];
