import { choosePublished, type DisclosureCell, type DisclosureProblem } from './choosePublished';
import { distinctGroups, sumOver } from './discloseResponses';

import { dimensionsAtMost, type CountryGroup } from './groupFamily';
import { noEquations, remainderOf, withEquation } from './linearEquations';
import { protectionWidth } from './protectionWidth';
import type { Position } from './searchChange';
import type { PublishedCount, QuestionAnswers, SurveyCounts } from './SurveyCounts';

/** The choice of those who left a question out. */
export const noAnswer = 'no-answer';
/** Stands for those who did not select one of several choices; no table shows it, but it can be inferred. */
const notSelected = 'not-selected';

interface Scope {
  survey: SurveyCounts;
  groups: readonly CountryGroup[];
  alternatives: readonly Int32Array[];
}

/** Decides which counts of answers can be published, even to a reader who knows who answered. */
export function discloseQuestion(
  question: QuestionAnswers,
  scope: Scope,
): Map<string, PublishedCount[]> {
  if (!question.multiple) return discloseChoices(question, scope);
  return new Map(
    [...question.choices].map(([choice, counts]) => {
      const others = scope.survey.responses.map((all, index) => all - (counts[index] ?? 0));
      const choices = new Map([
        [choice, counts],
        [notSelected, others],
      ]);
      const known = question.known.filter((one) => one.choice === choice);
      const published = discloseChoices({ ...question, choices, known }, scope).get(choice);
      return [choice, published ?? []];
    }),
  );
}

function discloseChoices(question: QuestionAnswers, scope: Scope): Map<string, PublishedCount[]> {
  const { survey, groups } = scope;
  const choices = [...question.choices];
  const distinct = distinctGroups(groups);
  const { published } = choosePublished(toProblem(question, scope, distinct.members));
  return new Map(
    choices.map(([choice, counts], place) => [
      choice,
      groups.map((group, index) => ({
        group,
        count: sumOver(counts, group.classes),
        published:
          sumOver(survey.eligible, group.classes) > 0 &&
          (published[(distinct.of[index] ?? 0) * choices.length + place] ?? false),
      })),
    ]),
  );
}

/** The unknowns are the answers by class and choice; who answered is taken as known, and as unknown in the alternatives. */
function toProblem(
  question: QuestionAnswers,
  { survey, groups, alternatives }: Scope,
  members: readonly number[][],
): DisclosureProblem {
  const choices = [...question.choices];
  const size = survey.classes.length * choices.length;
  const rowOf = (one: number) => choices.map((_choice, place) => one * choices.length + place);
  const equations = survey.classes.reduce((known, _class, index) => {
    const rest = remainderOf(known, rowOf(index));
    return rest ? withEquation(known, rest) : known;
  }, noEquations(size));
  const counts = Int32Array.from({ length: size }, (_, index) => {
    const [, byClass] = choices[index % choices.length] ?? [];
    return byClass?.[Math.floor(index / choices.length)] ?? 0;
  });
  const cells = members.flatMap((places) => {
    const group = places.map((place) => groups[place])[0];
    return choices.map(([choice], place) =>
      toCell(question, { survey, group, alternatives, choice, place, counts }),
    );
  });
  return {
    truth: positionOf(counts, survey.responses, choices.length),
    equations,
    cells,
    alternatives: alternatives.map((responses) =>
      positionOf(fit(counts, responses, choices.length), responses, choices.length),
    ),
  };
}

function positionOf(counts: Int32Array, responses: ArrayLike<number>, choices: number): Position {
  const upper = counts.map((_count, index) => responses[Math.floor(index / choices)] ?? 0);
  return { counts, lower: new Int32Array(counts.length), upper };
}

/** Answers that add up to other numbers of responses: each class drops its last answers or gives its first once more. */
function fit(counts: Int32Array, responses: Int32Array, choices: number): Int32Array {
  const fitted = new Int32Array(counts.length);
  responses.forEach((all, index) => {
    let rest = all;
    for (let place = 0; place < choices; place += 1) {
      const at = index * choices + place;
      fitted[at] = Math.min(rest, counts[at] ?? 0);
      rest -= fitted[at] ?? 0;
    }
    fitted[index * choices] = (fitted[index * choices] ?? 0) + rest;
  });
  return fitted;
}

interface CellOptions {
  survey: SurveyCounts;
  group: CountryGroup | undefined;
  alternatives: readonly Int32Array[];
  choice: string;
  place: number;
  counts: Int32Array;
}

function toCell(
  question: QuestionAnswers,
  { survey, group, alternatives, choice, place, counts }: CellOptions,
): DisclosureCell {
  const { threshold, responses } = survey;
  const classes = group?.classes ?? [];
  const unknowns = classes.map((one) => one * question.choices.size + place);
  const count = sumOver(counts, unknowns);
  const shown = (group?.dimensions.length ?? 0) <= dimensionsAtMost && choice !== notSelected;
  const asked = sumOver(responses, classes);
  const small = count < threshold;
  const key = classes.join(' ');
  return {
    unknowns,
    count,
    publishable: shown && !small,
    known: question.known.some(
      (one) => one.choice === choice && one.count === count && one.classes.join(' ') === key,
    ),
    width: small ? Math.min(protectionWidth(threshold), asked) : +shown,
    possiblyEmpty: asked === 0 && alternatives.some((other) => sumOver(other, classes) > 0),
  };
}
