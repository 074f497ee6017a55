import { refuse } from './ExportRefused';
import type { RepeatedSelection, Selection } from './Selection';

/** A list on the way from the root of the answer to the rows. */
export interface RowList {
  selection: RepeatedSelection;
  /** The selections from the root of the answer down to the list, itself included. */
  path: readonly Selection[];
}

interface Candidate {
  /** Names from the root, joined by dots, as `rows` gives them. */
  name: string;
  chain: readonly RowList[];
}

/**
 * The lists that make the rows, from the outermost to the one of which each item is a row: the deepest chain of
 * connections, or where there is none, the outermost list; or the one that `rows` names.
 */
export function chooseRows(
  root: readonly Selection[],
  rows: string | undefined,
): readonly RowList[] {
  const candidates = candidatesIn(root, [], []);
  if (rows !== undefined) {
    const named = candidates.find(({ name }) => name === rows);
    return (named ?? refuse(`rows must name ${choice(candidates)}, but it is "${rows}".`)).chain;
  }
  const eligible = eligibleOf(candidates);
  if (eligible.length > 1) {
    refuse(
      `The query holds several lists that could be the rows. Say which with rows=…: ${choice(candidates)}.`,
    );
  }
  return eligible[0]?.chain ?? [];
}

/** The names that `rows` can give, and those among which a query without `rows` has to choose. */
export function rowChoices(root: readonly Selection[]): { all: string[]; eligible: string[] } {
  const candidates = candidatesIn(root, [], []);
  const eligible = eligibleOf(candidates);
  return { all: candidates.map(({ name }) => name), eligible: eligible.map(({ name }) => name) };
}

function eligibleOf(candidates: readonly Candidate[]): readonly Candidate[] {
  return deepestConnections(candidates) ?? candidates.filter(isOutermost);
}

function candidatesIn(
  selections: readonly Selection[],
  path: readonly Selection[],
  chain: readonly RowList[],
): Candidate[] {
  return selections.flatMap((selection) => {
    const here = [...path, selection];
    if (selection.kind === 'leaf') return [];
    if (selection.kind === 'object') return candidatesIn(selection.children, here, chain);
    const longer = [...chain, { selection, path: here }];
    const name = here.map((each) => each.name).join('.');
    return [{ name, chain: longer }, ...candidatesIn(selection.children, here, longer)];
  });
}

function deepestConnections(candidates: readonly Candidate[]): Candidate[] | undefined {
  const connections = candidates.filter(({ chain }) => isConnection(chain.at(-1)!));
  const depth = Math.max(...connections.map(depthOf));
  return connections.length > 0
    ? connections.filter((candidate) => depthOf(candidate) === depth)
    : undefined;
}

function depthOf({ chain }: Candidate): number {
  return chain.filter(isConnection).length;
}

function isConnection({ selection }: RowList): boolean {
  return selection.kind === 'connection';
}

function isOutermost({ chain }: Candidate): boolean {
  return chain.length === 1;
}

function choice(candidates: readonly Candidate[]): string {
  if (candidates.length === 0) return 'a list, of which this query has none';
  return candidates.map(({ name }) => `"${name}"`).join(' or ');
}
