import type { FetchNode } from '../../planning/QueryPlan';
import type {
  EntityRequest,
  SubgraphClient,
  SubgraphOperation,
} from '../../subgraphs/SubgraphClient';
import type { ProjectionCompiler } from '../projection/ProjectionCompiler';
import type { Renames } from '../projection/Renames';
import type { ObjectShape } from '../selection/ObjectShape';
import type { SupergraphSchema } from '../SupergraphSchema';
import type { TreeObject } from '../TreeObject';
import { findEntities, type CollectEntities, type EntityPlace } from './collectEntities';
import type { Lookup, LookupTargets } from './Lookup';

/** What a request of a query plan is compiled to. */
export interface FetchParts {
  node: FetchNode;
  client: SubgraphClient;
  operation: SubgraphOperation;
  /** Variables of the client that the request uses: what they are called in it, and by the client. */
  variables: readonly { sent: string; given: string }[];
  /** What was selected of the root type. */
  shape: ObjectShape;
  rootType: string;
  /** Finds the objects of the root type: below the root, where a payload of a mutation leads back to it. */
  collectRoots: CollectEntities;
  /** Other names for fields of an answer with root fields. */
  renames: Renames;
  /** Empty for a request for fields of the root type. */
  lookups: readonly Lookup[];
  projections: ProjectionCompiler;
  schema: SupergraphSchema;
}

/** What one run of a request asks for: for each lookup its targets, and the representations for all. */
export interface Asked {
  /** The objects of the root type that a request without lookups is for: mostly one, the root of the tree. */
  roots: readonly TreeObject[];
  entities: readonly EntityRequest[];
  targets: readonly LookupTargets[];
}

/** Where in the response the objects stand that a request without lookups is for. */
export function rootPlaces({ node, schema }: FetchParts, tree: TreeObject): EntityPlace[] {
  return findEntities(tree, node.path, schema);
}

/** The part of a request that a lookup's answer belongs to. */
export function requestOf({ plan }: Lookup, { entities }: Asked): EntityRequest {
  return entities.find(({ variable }) => variable === plan.variable)!;
}
