import type { TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import type { GroupValues } from '../../src/disclosure/groupFamily';
import type { SeenCell } from './attackSurvey';

const values: Readonly<Record<string, readonly string[]>> = {
  DEVELOPMENT_STATUS: ['DEVELOPED', 'DEVELOPING'],
  REGION: ['"002"', '"009"', '"019"', '"142"', '"150"'],
  LDC: ['true', 'false'],
  SIDS: ['true', 'false'],
  LLDC: ['true', 'false'],
};
const dimensions = Object.keys(values);
const fieldOf: Readonly<Record<string, string>> = {
  DEVELOPMENT_STATUS: 'developmentStatus',
  REGION: 'region',
  LDC: 'ldc',
  SIDS: 'sids',
  LLDC: 'lldc',
};

/** Every table that can be asked for: all dimensions and all filters, up to three together. */
export function everyTable(): string[] {
  const sets = dimensions.reduce<string[][]>(
    (all, one) => [...all, ...all.map((set) => [...set, one])],
    [[]],
  );
  return sets
    .filter((by) => by.length > 0 && by.length <= 3)
    .flatMap((by) =>
      sets
        .filter((filter) => new Set([...by, ...filter]).size <= 3)
        .flatMap((filter) =>
          filtersOf(filter).map((given) => `by: [${by.join(', ')}], filter: { ${given} }`),
        ),
    );
}

function filtersOf(set: readonly string[]): string[] {
  return set.reduce<string[]>(
    (all, one) =>
      all.flatMap((given) =>
        (values[one] ?? []).map((value) => `${given} ${fieldOf[one]}: ${value}`),
      ),
    [''],
  );
}

interface TableAnswer {
  rows: {
    values: { dimension: string; code: string }[];
    answer: { code: string } | null;
    count: number | null;
    suppressed: boolean;
  }[];
}

/** Reads every table of a survey and of its questions through the graph. */
export async function readAllTables(
  { execute }: TestSubgraph,
  surveyId: string,
  classes: readonly GroupValues[],
): Promise<SeenCell[]> {
  const cells = new Map<string, SeenCell>();
  for (const table of everyTable()) {
    const { data, errors } = await execute(`{ survey(id: "${surveyId}") {
      tabulation(${table}) { ...rows } questions { id tabulation(${table}) { ...rows } } } }
      fragment rows on Tabulation { rows { values { dimension code } answer { code } count suppressed } }`);
    if (errors) throw new Error(JSON.stringify(errors));
    const { survey } = data as {
      survey: { tabulation: TableAnswer; questions: { id: string; tabulation: TableAnswer }[] };
    };
    const tables = [{ id: null, tabulation: survey.tabulation }, ...survey.questions];
    for (const { id, tabulation } of tables)
      for (const row of tabulation.rows) remember(cells, toCell(row, id, classes));
  }
  return [...cells.values()];
}

function toCell(
  row: TableAnswer['rows'][number],
  question: string | null,
  classes: readonly GroupValues[],
): SeenCell {
  const members = classes.flatMap((one, index) =>
    row.values.every(({ dimension, code }) => one[dimensions.indexOf(dimension)] === code)
      ? [index]
      : [],
  );
  const choice = row.answer?.code ?? null;
  return {
    question: choice === null ? null : question,
    choice,
    classes: members,
    count: row.count,
  };
}

/** One cell has one face, wherever it appears: a number in one table and none in another would be a leak. */
function remember(cells: Map<string, SeenCell>, cell: SeenCell): void {
  const key = JSON.stringify([cell.question, cell.choice, cell.classes]);
  const known = cells.get(key);
  if (known && known.count !== cell.count)
    throw new Error(`${key} is ${known.count} in one table and ${cell.count} in another.`);
  cells.set(key, cell);
}
