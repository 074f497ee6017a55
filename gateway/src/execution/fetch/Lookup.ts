import type { EntityLookup, RequiredSelection } from '../../planning/QueryPlan';
import { anomaly } from '../generate/anomaly';
import {
  adopt,
  type ProjectionCompiler,
  type ProjectObject,
} from '../projection/ProjectionCompiler';
import { Renames } from '../projection/Renames';
import type { ObjectShape } from '../selection/ObjectShape';
import type { SupergraphSchema } from '../SupergraphSchema';
import type { TreeObject } from '../TreeObject';
import {
  compileCollector,
  findEntities,
  type CollectEntities,
  type EntityPlace,
} from './collectEntities';
import { compileMerge, type MergeInto } from './compileMerge';
import type { Representations } from './Representations';
import { needless, RepresentationWriter, unwritable } from './RepresentationWriter';

/** The objects that one lookup of a running fetch is for, each with the place of its representation in the list. */
export interface LookupTargets {
  targets: TreeObject[];
  /** For each target; -1 for one that is not asked for. */
  indexes: number[];
}

interface TypeFunctions {
  project: ProjectObject;
  merge: MergeInto;
}

interface LookupParts {
  shape: ObjectShape;
  projections: ProjectionCompiler;
  schema: SupergraphSchema;
  /** Whether right answers can become part of the tree as they are. */
  adopts: boolean;
}

/** One `_entities` field of a fetch, compiled: finds its objects, writes their representations, puts the answer in. */
export class Lookup {
  readonly renames: Renames;
  private readonly collect: readonly CollectEntities[];
  private readonly writer: RepresentationWriter;
  private readonly keys: ReadonlySet<string>;
  private readonly byType = new Map<string, TypeFunctions>();

  constructor(
    readonly plan: EntityLookup,
    readonly parts: LookupParts,
  ) {
    this.renames = new Renames(plan.outputRewrites);
    this.collect = plan.paths.map((path) => compileCollector(path, parts.schema));
    this.writer = new RepresentationWriter(plan, parts.schema);
    this.keys = leafNames(plan.requires);
  }

  /** Finds the objects of the lookup; `isFailed` tells of those that lack something whether a failed request is why. */
  prepare(
    root: TreeObject,
    representations: Representations,
    isFailed: (entity: TreeObject) => boolean,
  ): LookupTargets {
    const targets: TreeObject[] = [];
    for (const collect of this.collect) collect(root, targets);
    const state = { list: representations, known: new Map() };
    const indexes = targets.map((entity) => {
      const index = this.writer.indexOf(entity, state);
      if (index !== unwritable) return index;
      return isFailed(entity) ? needless : this.writer.indexOfPart(entity, state);
    });
    return { targets, indexes };
  }

  /** Puts right entities into their objects. Returns false when one of them is not right: the strict way must do it again. */
  merge(
    { targets, indexes }: LookupTargets,
    entities: readonly unknown[],
    unknown: (target: TreeObject) => void,
  ): boolean {
    const projected: (TreeObject | undefined)[] = [];
    const projectedAs: (string | undefined)[] = [];
    try {
      for (let at = 0; at < targets.length; at += 1) {
        const index = indexes[at]!;
        if (index === -1) continue;
        const entity = entities[index];
        const target = targets[at]!;
        if (entity === null) {
          unknown(target);
          continue;
        }
        const typeName = this.typeNameOf(target, entity)!;
        const functions = this.functionsOf(typeName);
        if (projectedAs[index] !== typeName) {
          projected[index] = functions.project(entity);
          projectedAs[index] = typeName;
        }
        functions.merge(target, projected[index]!);
      }
      return true;
    } catch (error) {
      if (error === anomaly) return false;
      throw error;
    }
  }

  /**
   * The type by which an entity is read. That of an object that is only known as an interface, because a subgraph serves
   * it so, is what the answer says.
   */
  typeNameOf(target: TreeObject, entity?: unknown): string | undefined {
    const typeName = this.writer.typeNameOf(target);
    if (typeName === undefined || !this.parts.schema.isInterfaceObject(typeName)) return typeName;
    const { __typename: answered } = (entity ?? {}) as TreeObject;
    const isKnown =
      typeof answered === 'string' && this.parts.schema.mayStandFor(answered, typeName);
    return isKnown ? answered : typeName;
  }

  functionsOf(typeName: string): TypeFunctions {
    let functions = this.byType.get(typeName);
    if (functions === undefined) {
      const { shape, projections, schema, adopts } = this.parts;
      const { renames } = this;
      functions = {
        project:
          adopts && renames.isEmpty ? adopt : projections.compileFor(shape, typeName, renames),
        merge: compileMerge(shape, { typeName, renames, schema, keys: this.keys }),
      };
      this.byType.set(typeName, functions);
    }
    return functions;
  }

  /** Every place of the response where an object of the lookup stands. */
  placesIn(root: TreeObject): EntityPlace[] {
    return this.plan.paths.flatMap((path) => findEntities(root, path, this.parts.schema));
  }
}

/** Response names of the scalars that representations are made of. */
function leafNames(selections: readonly RequiredSelection[]): Set<string> {
  return new Set(
    selections.flatMap((selection) => {
      if (selection.kind === 'fragment') return [...leafNames(selection.selections)];
      return selection.selections ? [] : [selection.responseName];
    }),
  );
}
