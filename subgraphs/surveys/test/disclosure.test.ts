import { createRandom } from '@agency-graph/subgraph-kit/random';
import { join } from 'node:path';
import { dataFolder } from '../src/codelists';
import { discloseSurvey } from '../src/disclosure/discloseSurvey';
import { protectionWidth } from '../src/disclosure/protectionWidth';
import type { SurveyCounts } from '../src/disclosure/SurveyCounts';
import type { GroupValues } from '../src/disclosure/groupFamily';
import { readCountries } from '../src/importers/readCountries';
import { attackSurvey, type SeenCell, type SeenSurvey } from './attack/attackSurvey';

const frame = readCountries(join(dataFolder, 'countries.csv'))
  .filter(({ un_member }) => un_member)
  .map((country): GroupValues => [
    country.dev_status_m49_2020 ?? 'NONE',
    country.region_code ?? 'NONE',
    String(country.ldc_at_survey_2023_09),
    String(country.sids),
    String(country.lldc),
  ]);

/** Weights of the choices of each question of a random survey. */
const weights = [
  [85, 15],
  [35, 30, 30, 5],
] as const;

function randomSurvey(
  seed: string,
  { size, threshold }: { size: number; threshold: number },
): SurveyCounts {
  const random = createRandom(seed);
  const classes = [...new Map(frame.map((values) => [values.join(' '), values])).values()];
  const places = new Map(classes.map((values, index) => [values.join(' '), index]));
  const count = (countries: readonly GroupValues[]) => {
    const found = countries.map((values) => places.get(values.join(' ')));
    return classes.map((_values, place) => found.filter((one) => one === place).length);
  };
  const respondents = random.sample(frame, size);
  const questions = weights.map((choices, index) => {
    const answers = respondents.map((values) => ({
      values,
      choice: random.weighted(choices.map((weight, place) => [`choice-${place}`, weight] as const)),
    }));
    const counts = choices.map(
      (_weight, place) =>
        [
          `choice-${place}`,
          count(
            answers
              .filter(({ choice }) => choice === `choice-${place}`)
              .map(({ values }) => values),
          ),
        ] as const,
    );
    return { id: `question-${index}`, multiple: false, choices: new Map(counts), known: [] };
  });
  const multiple = {
    id: 'question-multiple',
    multiple: true,
    choices: new Map(
      ['many', 'half', 'few'].map((choice, index) => [
        choice,
        count(respondents.filter(() => random.int(100) < ([80, 50, 15][index] ?? 0))),
      ]),
    ),
    known: [],
  };
  return {
    classes,
    eligible: count(frame),
    responses: count(respondents),
    questions: [...questions, multiple],
    knownResponses: [{ classes: classes.map((_values, index) => index), count: size }],
    respondentsPublic: false,
    threshold,
  };
}

type Shows = (cell: { count: number; published: boolean }) => boolean;

/** What an outsider sees when the tables show what `shows` says. */
function see(survey: SurveyCounts, shows: Shows): SeenSurvey {
  const { responses, answers } = discloseSurvey(survey);
  const toCell = (
    one: (typeof responses)[number],
    question: string | null,
    choice: string | null,
  ): SeenCell[] =>
    one.group.dimensions.length > 3
      ? []
      : [{ question, choice, classes: one.group.classes, count: shows(one) ? one.count : null }];
  return {
    eligible: survey.eligible,
    questions: survey.questions.map(({ id, multiple, choices }) => ({
      id,
      multiple,
      choices: [...choices.keys()],
    })),
    cells: [
      ...responses.flatMap((one) => toCell(one, null, null)),
      ...[...answers].flatMap(([id, choices]) =>
        [...choices].flatMap(([choice, counts]) =>
          counts.flatMap((one) => toCell(one, id, choice)),
        ),
      ),
    ],
  };
}

function truthOf(survey: SurveyCounts, { question, choice, classes }: SeenCell): number {
  const counts =
    question === null || choice === null
      ? survey.responses
      : (survey.questions.find(({ id }) => id === question)?.choices.get(choice) ?? []);
  return classes.reduce((sum, index) => sum + (counts[index] ?? 0), 0);
}

/** How far apart the possible values of a suppressed cell must be. */
function promisedWidth(survey: SurveyCounts, cell: SeenCell): number {
  if (truthOf(survey, cell) >= survey.threshold) return 1;
  const base = cell.question === null ? survey.eligible : survey.responses;
  const size = cell.classes.reduce((sum, index) => sum + (base[index] ?? 0), 0);
  return Math.min(protectionWidth(survey.threshold), Math.max(size, 1));
}

const random = [
  ['a small confidential survey', 'a', { size: 40, threshold: 10 }],
  ['a survey of the size of the Landscape Survey', 'b', { size: 69, threshold: 10 }],
  ['a large confidential survey', 'c', { size: 150, threshold: 10 }],
  ['a survey that is not confidential', 'd', { size: 110, threshold: 5 }],
] as const;

it.each(random)('lets nobody recover a suppressed cell of %s', (_name, seed, size) => {
  const survey = randomSurvey(seed, size);
  const seen = see(survey, ({ published }) => published);
  expect(seen.cells.filter(({ count }) => count !== null).length).toBeGreaterThan(10);
  const shown = seen.cells.filter(({ count }) => count !== null);
  expect(shown.map((cell) => truthOf(survey, cell))).toEqual(shown.map(({ count }) => count));
  const promised = (cell: SeenCell) => promisedWidth(survey, cell);
  const narrow = attackSurvey(seen, promised).filter(
    ({ cell, least, most }) => most - least < promised(cell) - 1e-6,
  );
  expect(narrow).toEqual([]);
});

it.each(random)(
  'shows that small counts alone, suppressed in %s, are recovered',
  (_name, seed, size) => {
    const survey = randomSurvey(seed, size);
    const recovered = attackSurvey(
      see(survey, ({ count }) => count >= survey.threshold),
      () => 1,
    ).filter(({ least, most }) => most - least < 1e-6);
    expect(recovered.length).toBeGreaterThan(10);
    for (const { cell, least } of recovered)
      expect(Math.abs(least - truthOf(survey, cell))).toBeLessThan(1e-6);
  },
);
