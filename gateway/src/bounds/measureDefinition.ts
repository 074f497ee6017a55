import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/** Spreads of one fragment in one definition. */
export interface Spreads {
  count: number;
  /** Spreads that no field is around. */
  atRoot: number;
  /** Most fields around one of them. */
  depth: number;
  /** Most selection sets around one of them. */
  nesting: number;
}

/** What an operation or a fragment holds. */
export interface DefinitionMeasure {
  depth: number;
  nesting: number;
  selections: number;
  rootFields: number;
  aliases: number;
  directives: number;
  directivesPerLocation: number;
}

export interface OwnMeasure extends DefinitionMeasure {
  spreads: Map<string, Spreads>;
}

interface Directed {
  directives?: readonly unknown[] | undefined;
}

interface Place {
  set: SelectionSetNode;
  depth: number;
  nesting: number;
}

/** Measures what a definition holds itself, without the fragments that it spreads. It does not recurse. */
export function measureDefinition(
  set: SelectionSetNode,
  directed: readonly Directed[],
): OwnMeasure {
  const measure = emptyMeasure();
  for (const node of directed) addDirectives(measure, node);
  const places: Place[] = [{ set, depth: 0, nesting: 1 }];
  for (let place = places.pop(); place; place = places.pop()) {
    if (place.nesting > measure.nesting) measure.nesting = place.nesting;
    for (const selection of place.set.selections) addSelection(measure, selection, place, places);
  }
  return measure;
}

function emptyMeasure(): OwnMeasure {
  return {
    depth: 0,
    nesting: 0,
    selections: 0,
    rootFields: 0,
    aliases: 0,
    directives: 0,
    directivesPerLocation: 0,
    spreads: new Map(),
  };
}

function addSelection(
  measure: OwnMeasure,
  selection: SelectionNode,
  place: Place,
  places: Place[],
): void {
  measure.selections += 1;
  addDirectives(measure, selection);
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    addSpread(measure.spreads, selection.name.value, place);
    return;
  }
  let { depth } = place;
  if (selection.kind === Kind.FIELD) {
    depth += 1;
    if (depth > measure.depth) measure.depth = depth;
    if (depth === 1) measure.rootFields += 1;
    if (selection.alias) measure.aliases += 1;
  }
  const { selectionSet } = selection;
  if (selectionSet) places.push({ set: selectionSet, depth, nesting: place.nesting + 1 });
}

function addDirectives(measure: OwnMeasure, { directives }: Directed): void {
  const count = directives?.length ?? 0;
  measure.directives += count;
  if (count > measure.directivesPerLocation) measure.directivesPerLocation = count;
}

function addSpread(spreads: Map<string, Spreads>, name: string, { depth, nesting }: Place): void {
  const known = spreads.get(name) ?? { count: 0, atRoot: 0, depth: 0, nesting: 0 };
  known.count += 1;
  if (depth === 0) known.atRoot += 1;
  known.depth = Math.max(known.depth, depth);
  known.nesting = Math.max(known.nesting, nesting);
  spreads.set(name, known);
}
