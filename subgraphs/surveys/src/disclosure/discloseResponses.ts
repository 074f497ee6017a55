import { choosePublished, type DisclosureCell } from './choosePublished';
import { dimensionsAtMost, type CountryGroup } from './groupFamily';
import { noEquations } from './linearEquations';
import { protectionWidth } from './protectionWidth';
import type { PublishedCount, SurveyCounts } from './SurveyCounts';

export interface ResponsesDisclosure {
  responses: PublishedCount[];
  /** Other numbers of responses by class that stay possible for a reader, and that no answer may rule out. */
  alternatives: Int32Array[];
}

/** Decides which numbers of responses can be published. */
export function discloseResponses(
  survey: SurveyCounts,
  groups: readonly CountryGroup[],
): ResponsesDisclosure {
  const counts = groups.map(({ classes }) => sumOver(survey.responses, classes));
  if (survey.respondentsPublic) {
    const responses = groups.map((group, index) => shown(group, counts[index] ?? 0, true));
    return { responses, alternatives: [] };
  }
  const distinct = distinctGroups(groups);
  const cells = distinct.members.map((members) => toCell(survey, groups, members));
  const { published, witnesses } = choosePublished({
    truth: {
      counts: Int32Array.from(survey.responses),
      lower: new Int32Array(survey.classes.length),
      upper: Int32Array.from(survey.eligible),
    },
    equations: noEquations(survey.classes.length),
    cells,
    alternatives: [],
  });
  return {
    responses: groups.map((group, index) =>
      shown(group, counts[index] ?? 0, published[distinct.of[index] ?? 0] ?? false),
    ),
    alternatives: telling(witnesses, cells),
  };
}

/** Groups of the same classes are one cell, whatever they are called: least developed countries are all developing. */
export function distinctGroups(groups: readonly CountryGroup[]) {
  const places = new Map<string, number>();
  const members: number[][] = [];
  const of = groups.map(({ classes }, index) => {
    const key = classes.join(' ');
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    (members[place] ??= []).push(index);
    return place;
  });
  return { members, of };
}

export function sumOver(counts: ArrayLike<number>, places: readonly number[]): number {
  return places.reduce((sum, place) => sum + (counts[place] ?? 0), 0);
}

function shown(group: CountryGroup, count: number, published: boolean): PublishedCount {
  return { group, count, published };
}

function toCell(
  { responses, eligible, knownResponses, threshold }: SurveyCounts,
  groups: readonly CountryGroup[],
  members: readonly number[],
): DisclosureCell {
  const [first] = members.map((index) => groups[index]);
  const unknowns = first?.classes ?? [];
  const count = sumOver(responses, unknowns);
  const shownSomewhere = (first?.dimensions.length ?? 0) <= dimensionsAtMost;
  const key = unknowns.join(' ');
  const small = count < threshold;
  return {
    unknowns,
    count,
    publishable: shownSomewhere && !small,
    known: knownResponses.some((known) => known.classes.join(' ') === key && known.count === count),
    width: small
      ? Math.min(protectionWidth(threshold), sumOver(eligible, unknowns))
      : +shownSomewhere,
    possiblyEmpty: false,
  };
}

/** As few of the witnesses as show for every cell that it could be smaller and that it could be larger. */
function telling(witnesses: readonly Int32Array[], cells: readonly DisclosureCell[]): Int32Array[] {
  const chosen = new Set<Int32Array>();
  for (const { unknowns } of cells) {
    const ordered = witnesses.toSorted(
      (one, other) => sumOver(one, unknowns) - sumOver(other, unknowns),
    );
    const [least, most] = [ordered[0], ordered.at(-1)];
    const range = (list: readonly Int32Array[]) => {
      const sums = list.map((one) => sumOver(one, unknowns));
      return Math.max(...sums) - Math.min(...sums);
    };
    if (!least || !most || (chosen.size > 0 && range([...chosen]) >= range([least, most])))
      continue;
    chosen.add(least).add(most);
  }
  return [...chosen];
}
