import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { measureDefinition, type DefinitionMeasure, type OwnMeasure } from './measureDefinition';

/**
 * What a document holds when its fragments are written out, each definition measured once. `depth`, `nesting` and
 * `rootFields` are those of the largest operation, `directivesPerLocation` that of the fullest place, and all others are
 * sums. Fragments that nothing spreads count like operations: validation reads them too.
 */
export interface DocumentMeasure extends DefinitionMeasure {
  /** A fragment that spreads itself, by whatever way. Counts do not follow the spread that closes the circle. */
  cycle: string | undefined;
}

/** Takes time linear in the size of the document, whatever its fragments grow to, and does not recurse. */
export function measureDocument(document: DocumentNode): DocumentMeasure {
  const operations: OwnMeasure[] = [];
  const fragments = new Map<string, OwnMeasure>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(measureOwn(definition));
    if (definition.kind === Kind.FRAGMENT_DEFINITION) addFragment(fragments, definition);
  }
  const { totals, cycle } = totalsOf(fragments);
  const spread = new Set([...operations, ...fragments.values()].flatMap(spreadNames));
  const loose = [...fragments].filter(([name]) => !spread.has(name)).map(([, own]) => own);
  return {
    ...sumUp([...operations, ...loose].map((own) => totalOf(own, totals))),
    cycle,
  };
}

function spreadNames({ spreads }: OwnMeasure): string[] {
  return [...spreads.keys()];
}

function measureOwn(definition: OperationDefinitionNode | FragmentDefinitionNode): OwnMeasure {
  return measureDefinition(definition.selectionSet, [
    definition,
    ...(definition.variableDefinitions ?? []),
  ]);
}

/** Of several fragments of one name, which no schema allows, the larger counts. */
function addFragment(fragments: Map<string, OwnMeasure>, definition: FragmentDefinitionNode): void {
  const own = measureOwn(definition);
  const { value: name } = definition.name;
  const known = fragments.get(name);
  if (known === undefined || known.selections < own.selections) fragments.set(name, own);
}

interface Totals {
  totals: ReadonlyMap<string, DefinitionMeasure>;
  cycle: string | undefined;
}

/** Each fragment after those that it spreads. */
function totalsOf(fragments: ReadonlyMap<string, OwnMeasure>): Totals {
  const totals = new Map<string, DefinitionMeasure>();
  const open = new Map<string, Iterator<string>>();
  const path: string[] = [];
  let cycle: string | undefined;
  const enter = (name: string): void => {
    if (open.has(name)) cycle = name;
    const own = fragments.get(name);
    if (own === undefined || totals.has(name) || open.has(name)) return;
    open.set(name, own.spreads.keys());
    path.push(name);
  };
  for (const name of fragments.keys()) {
    enter(name);
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const next = open.get(last)!.next();
      if (!next.done) {
        enter(next.value);
        continue;
      }
      totals.set(last, totalOf(fragments.get(last)!, totals));
      open.delete(last);
      path.pop();
    }
  }
  return { totals, cycle };
}

function totalOf(
  own: OwnMeasure,
  totals: ReadonlyMap<string, DefinitionMeasure>,
): DefinitionMeasure {
  const total: DefinitionMeasure = { ...own };
  for (const [name, { count, atRoot, depth, nesting }] of own.spreads) {
    const fragment = totals.get(name);
    if (fragment === undefined) continue;
    total.depth = Math.max(total.depth, depth + fragment.depth);
    total.nesting = Math.max(total.nesting, nesting + fragment.nesting);
    total.rootFields = saturated(total.rootFields + atRoot * fragment.rootFields);
    for (const key of summed) total[key] = saturated(total[key] + count * fragment[key]);
    total.directivesPerLocation = Math.max(
      total.directivesPerLocation,
      fragment.directivesPerLocation,
    );
  }
  return total;
}

const summed = ['selections', 'aliases', 'directives'] as const;
const largest = ['depth', 'nesting', 'rootFields', 'directivesPerLocation'] as const;

function sumUp(measures: readonly DefinitionMeasure[]): DefinitionMeasure {
  const sum: DefinitionMeasure = {
    depth: 0,
    nesting: 0,
    selections: 0,
    rootFields: 0,
    aliases: 0,
    directives: 0,
    directivesPerLocation: 0,
  };
  for (const measure of measures) {
    for (const key of summed) sum[key] = saturated(sum[key] + measure[key]);
    for (const key of largest) sum[key] = Math.max(sum[key], measure[key]);
  }
  return sum;
}

function saturated(count: number): number {
  return Math.min(count, Number.MAX_SAFE_INTEGER);
}
