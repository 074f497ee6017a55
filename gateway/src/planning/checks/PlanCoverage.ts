import {
  buildASTSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { EntityLookup, FetchNode, FetchPath, PlanNode, QueryPlan } from '../QueryPlan';
import { fragmentOf, readOperation, type Fragments } from './readOperation';

/** A field at a place, for objects of some types. */
interface Selected {
  path: string;
  name: string;
  types: readonly string[];
}

/** The types of objects of which a field is fetched, by its path. */
type Fetched = Map<string, Set<string>>;

/**
 * Tells whether a plan fetches everything that an operation asks for, of objects of every type. A planner that merges
 * requests can lose the types of all but one, and the fields of the others would be null without a word.
 */
export class PlanCoverage {
  private readonly schema: GraphQLSchema;

  constructor(supergraphSdl: string) {
    const document = parse(supergraphSdl, { noLocation: true });
    this.schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  }

  /** The first field that is not fetched, with the type of object that lacks it; undefined when nothing is left out. */
  firstGap(text: string, { root }: QueryPlan): string | undefined {
    const fetched: Fetched = new Map();
    const fetches = root ? fetchesIn(root) : [];
    for (const fetch of fetches) this.addFetch(fetch, fetched);
    for (const { entities } of fetches) {
      for (const lookup of entities) {
        const missing = this.missingInput(lookup, fetched);
        if (missing !== undefined) return missing;
      }
    }
    const { operation, fragments } = readOperation(text);
    const asked: Selected[] = [];
    const type = operation.operation === 'mutation' ? 'Mutation' : 'Query';
    this.select(operation.selectionSet, { path: '', types: [type] }, { fragments, into: asked });
    for (const { path, name, types } of asked) {
      const known = fetched.get(`${path}.${name}`);
      // Where a member cannot have objects of a type, no plan asks for it: only what is fetched of some types counts.
      if (name === '__typename' || known === undefined) continue;
      const lacking = types.find((each) => !known.has(each));
      if (lacking !== undefined) return `${lacking}.${name} at ${path}`;
    }
    return undefined;
  }

  /** What a lookup sends, but is fetched of objects of some types only: the others would not be looked up at all. */
  private missingInput({ paths, requires }: EntityLookup, fetched: Fetched): string | undefined {
    for (const path of paths) {
      for (const sent of requires) {
        if (sent.kind === 'field') continue;
        const types = this.objectTypes(sent.type).filter((type) => this.isOn(path, type));
        for (const field of sent.selections) {
          if (field.kind !== 'field' || field.name === '__typename') continue;
          const known = fetched.get(`${textOf(path)}.${field.responseName}`);
          const lacking = known && types.find((type) => !known.has(type));
          if (lacking !== undefined) return `${lacking}.${field.name} at ${textOf(path)}`;
        }
      }
    }
    return undefined;
  }

  private isOn(path: FetchPath, type: string): boolean {
    const last = path.at(-1);
    if (typeof last !== 'object' || !('types' in last)) return true;
    return last.types.some((each) => this.objectTypes(each).includes(type));
  }

  private addFetch(fetch: FetchNode, fetched: Fetched): void {
    const { operation, fragments } = readOperation(fetch.operation);
    const into: Selected[] = [];
    if (fetch.entities.length === 0) {
      const type = fetch.operationType === 'mutation' ? 'Mutation' : 'Query';
      this.select(operation.selectionSet, { path: '', types: [type] }, { fragments, into });
      rename(into, fetch.outputRewrites, '');
    }
    for (const lookup of fetch.entities) {
      const set = entitiesOf(operation.selectionSet, lookup);
      for (const path of lookup.paths) {
        const at = { path: textOf(path), types: this.typesOf(path, lookup) };
        this.select(set, at, { fragments, into });
        rename(into, lookup.outputRewrites, at.path);
      }
    }
    for (const { path, name, types } of into) {
      const known = fetched.get(`${path}.${name}`) ?? new Set();
      for (const type of types) known.add(type);
      fetched.set(`${path}.${name}`, known);
    }
  }

  private select(
    { selections }: SelectionSetNode,
    at: { path: string; types: readonly string[] },
    context: { fragments: Fragments; into: Selected[] },
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        context.into.push({ ...at, name });
        if (!selection.selectionSet) continue;
        const types = this.typesBelow(at.types, selection);
        this.select(selection.selectionSet, { path: `${at.path}.${name}`, types }, context);
      } else {
        const { typeCondition, selectionSet } = fragmentOf(selection, context.fragments);
        const condition = typeCondition && this.objectTypes(typeCondition.name.value);
        const types = condition ? at.types.filter((type) => condition.includes(type)) : at.types;
        this.select(selectionSet, { ...at, types }, context);
      }
    }
  }

  private typesBelow(types: readonly string[], { name }: FieldNode): string[] {
    const below = types.flatMap((typeName) => {
      const type = this.schema.getType(typeName);
      const field =
        isObjectType(type) || isInterfaceType(type) ? type.getFields()[name.value] : undefined;
      const named = field && getNamedType(field.type);
      return named && isCompositeType(named) ? this.objectTypes(named.name) : [];
    });
    return [...new Set(below)];
  }

  /** The types of the objects that a lookup is made for. */
  private typesOf(path: FetchPath, { requires }: EntityLookup): string[] {
    const sent = requires.flatMap((each) =>
      each.kind === 'fragment' ? this.objectTypes(each.type) : [],
    );
    return [...new Set(sent)].filter((type) => this.isOn(path, type));
  }

  private objectTypes(name: string): string[] {
    const type = this.schema.getType(name);
    if (!isAbstractType(type)) return [name];
    const possible = this.schema.getPossibleTypes(type);
    return possible.length === 0 ? [name] : possible.map((each) => each.name);
  }
}

function fetchesIn(node: PlanNode): FetchNode[] {
  if (node.kind === 'fetch') return [node];
  const nodes = node.kind === 'condition' ? [node.whenTrue, node.whenFalse] : node.nodes;
  return nodes.flatMap((each) => (each ? fetchesIn(each) : []));
}

function entitiesOf({ selections }: SelectionSetNode, { responseName }: EntityLookup) {
  const field = selections.find(
    (each): each is FieldNode =>
      each.kind === Kind.FIELD && (each.alias ?? each.name).value === responseName,
  );
  if (!field?.selectionSet) throw new Error(`The plan looks up nothing under ${responseName}.`);
  return field.selectionSet;
}

/** Adds what stands under another name, and all below it. */
function rename(into: Selected[], rewrites: FetchNode['outputRewrites'], base: string): void {
  for (const { path: steps, name } of rewrites) {
    const keys = steps.flatMap((step) => ('key' in step ? [step.key] : []));
    const parent = [base, ...keys.slice(0, -1)].join('.');
    const old = [base, ...keys].join('.');
    const added = into.flatMap((selected): Selected[] => {
      const { path } = selected;
      if (`${path}.${selected.name}` === old) return [{ ...selected, path: parent, name }];
      if (path !== old && !path.startsWith(`${old}.`)) return [];
      return [{ ...selected, path: `${parent}.${name}${path.slice(old.length)}` }];
    });
    into.push(...added);
  }
}

function textOf(path: FetchPath): string {
  return path
    .flatMap((element) =>
      typeof element === 'object' && 'field' in element ? [`.${element.field}`] : [],
    )
    .join('');
}
