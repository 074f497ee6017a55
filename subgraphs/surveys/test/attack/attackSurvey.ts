import { Elimination } from './Elimination';
import { LinearProgram } from './LinearProgram';

/** A number of a table as an outsider reads it: null where it is suppressed. */
export interface SeenCell {
  /** The question, or null for responses. */
  question: string | null;
  choice: string | null;
  /** The classes of countries that the group is made of, which anybody can look up. */
  classes: readonly number[];
  count: number | null;
}

/** What an outsider knows of a survey: the questionnaire, who could have answered, and every table. */
export interface SeenSurvey {
  /** Countries that could have answered, by class. */
  eligible: readonly number[];
  questions: readonly { id: string; multiple: boolean; choices: readonly string[] }[];
  cells: readonly SeenCell[];
}

export interface Recovered {
  cell: SeenCell;
  least: number;
  most: number;
}

/** The unknowns: responses by class, then answers by question, choice and class, then slack for every upper bound. */
class Unknowns {
  private readonly places = new Map<string, number>();

  of(...key: (string | number | null)[]): number {
    const name = key.join(' ');
    const place = this.places.get(name) ?? this.places.size;
    this.places.set(name, place);
    return place;
  }

  get size(): number {
    return this.places.size;
  }
}

/** Everything that a reader of all tables together can infer of the suppressed cells, in whole and in bounds. */
export function attackSurvey(survey: SeenSurvey, enough: (cell: SeenCell) => number): Recovered[] {
  const found = attack(survey, { isTarget: (cell) => cell.question === null, enough });
  const answers = survey.questions.flatMap((question) => {
    const cells = survey.cells.filter(
      (cell) => cell.question === null || cell.question === question.id,
    );
    return attack(
      { ...survey, questions: [question], cells },
      { isTarget: (cell) => cell.question === question.id, enough },
    );
  });
  return [...found, ...answers];
}

interface Attack {
  isTarget: (cell: SeenCell) => boolean;
  /** From how many possible values apart on the attacker gives a cell up. */
  enough: (cell: SeenCell) => number;
}

function attack(survey: SeenSurvey, { isTarget, enough }: Attack): Recovered[] {
  const unknowns = new Unknowns();
  const elimination = new Elimination();
  const classes = survey.eligible.map((_count, index) => index);
  for (const index of classes)
    elimination.add(
      [
        [unknowns.of('responses', index), 1],
        [unknowns.of('silent', index), 1],
      ],
      survey.eligible[index] ?? 0,
    );
  for (const { id, multiple, choices } of survey.questions)
    for (const index of classes)
      for (const group of multiple ? choices.map((choice) => [choice, `not ${choice}`]) : [choices])
        elimination.add(
          [
            ...group.map((choice) => [unknowns.of(id, choice, index), 1] as const),
            [unknowns.of('responses', index), -1],
          ],
          0,
        );
  const placesOf = ({ question, choice, classes: of }: SeenCell) =>
    of.map((index) =>
      choice === null ? unknowns.of('responses', index) : unknowns.of(question, choice, index),
    );
  for (const cell of survey.cells)
    if (cell.count !== null)
      elimination.add(
        placesOf(cell).map((place) => [place, 1] as const),
        cell.count,
      );
  const program = new LinearProgram(elimination, unknowns.size);
  const targets = survey.cells.filter((cell) => cell.count === null && isTarget(cell));
  const distinct = [...new Map(targets.map((cell) => [JSON.stringify(cell), cell])).values()];
  return distinct.map((cell) => {
    const places = placesOf(cell);
    const exact = elimination.valueOf(places);
    return {
      cell,
      ...(exact === null ? program.rangeOf(places, enough(cell)) : { least: exact, most: exact }),
    };
  });
}
