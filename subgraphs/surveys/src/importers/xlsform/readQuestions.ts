import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { AnswerType, FormChoice, FormQuestion } from './Form';
import type { TableRow } from './readTable';
import { textsOf } from './textsOf';

const answerTypes: Readonly<Record<string, AnswerType>> = {
  integer: 'INTEGER',
  decimal: 'DECIMAL',
  range: 'DECIMAL',
  text: 'TEXT',
  select_one: 'SELECT_ONE',
  select_multiple: 'SELECT_MULTIPLE',
  date: 'DATE',
  time: 'TIME',
  datetime: 'DATE_TIME',
};

/** What asks nobody anything, or what says who, where and with which device: it is no answer of a country, and not kept. */
const notKept = new Set(
  `note calculate hidden acknowledge start end today deviceid subscriberid simserial phonenumber username email audit
   start-geopoint background-audio geopoint geotrace geoshape image audio video file barcode xml-external rank`.split(
    /\s+/,
  ),
);

interface Reading {
  choices: ReadonlyMap<string, readonly FormChoice[]>;
  findings: Findings;
  groups: { name: string; repeats: boolean }[];
}

/** Reads the questions of the sheet `survey`, group by group. */
export function readQuestions(
  rows: readonly TableRow[],
  choices: Reading['choices'],
  findings: Findings,
): FormQuestion[] {
  const reading: Reading = { choices, findings, groups: [] };
  const questions = new Map<string, FormQuestion>();
  for (const row of rows) {
    const question = readRow(row, reading);
    if (!question) continue;
    if (questions.has(question.name))
      findings.fault({
        place: row.placeOf('name'),
        rule: 'must be the only question of its name',
        value: question.name,
      });
    questions.set(question.name, question);
  }
  for (const { name } of reading.groups)
    findings.fault({
      place: rows.at(-1)?.placeOf() ?? { file: '' },
      rule: 'must end each group',
      value: name,
    });
  return [...questions.values()];
}

function readRow(row: TableRow, reading: Reading): FormQuestion | undefined {
  const { cells, placeOf } = row;
  const { findings, groups } = reading;
  const type = (cells['type'] ?? '').trim().replace(/\s+/g, ' ');
  if (type === '') return undefined;
  const [, edge, kind] = /^(begin|end)[ _](group|repeat)$/i.exec(type) ?? [];
  if (edge !== undefined) {
    if (edge.toLowerCase() === 'begin')
      groups.push({ name: cells['name'] ?? '', repeats: kind?.toLowerCase() === 'repeat' });
    else if (!groups.pop())
      findings.fault({ place: placeOf('type'), rule: 'must end a group that began', value: type });
    return undefined;
  }
  const [word = '', list] = type.split(' ');
  if (notKept.has(word.toLowerCase())) return undefined;
  const answerType = answerTypes[word.replace(/_from_file$/, '').toLowerCase()];
  if (answerType === undefined) {
    findings.unknownCode({
      codelist: 'XLSForm question type',
      code: word,
      place: placeOf('type'),
      refuses: true,
    });
    return undefined;
  }
  if (groups.some(({ repeats }) => repeats)) {
    const rule =
      'is asked repeatedly, and a response has one answer to a question; it was left out';
    findings.warn({ place: placeOf('name'), rule, value: cells['name'] });
    return undefined;
  }
  return toQuestion(row, { answerType, list, type, reading });
}

function toQuestion(
  { cells, placeOf }: TableRow,
  {
    answerType,
    list,
    type,
    reading: { choices, findings, groups },
  }: { answerType: AnswerType; list: string | undefined; type: string; reading: Reading },
): FormQuestion | undefined {
  const name = cells['name'] ?? '';
  if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name)) {
    const rule =
      'must be letters, digits, hyphens, underscores and periods, and begin with a letter or underscore';
    findings.fault({ place: placeOf('name'), field: 'column "name"', rule, value: name });
    return undefined;
  }
  const isSelect = answerType.startsWith('SELECT');
  const known = isSelect ? choices.get(list ?? '') : undefined;
  const isFromFile = type.includes('_from_file');
  if (isSelect && !known && !isFromFile) {
    const rule = 'must name a list of the sheet "choices"';
    findings.fault({ place: placeOf('type'), rule, value: type });
    return undefined;
  }
  if (isFromFile) {
    const rule = 'takes its choices from another file; its answers are not checked against them';
    findings.warn({ place: placeOf('type'), rule, value: type });
  }
  const other = type.endsWith(' or_other') ? [{ name: 'other', label: { en: 'Other' } }] : [];
  return {
    name,
    type: answerType,
    choices: known ? [...known, ...other] : null,
    label: textsOf(cells, 'label'),
    required: /^(yes|true(\(\))?|1)$/i.test(cells['required'] ?? ''),
    relevant: cells['relevant'] ?? cells['relevance'] ?? null,
    constraint: cells['constraint'] ?? null,
    constraintMessage: Object.values(textsOf(cells, 'constraint_message'))[0] ?? null,
    groups: groups.map((group) => group.name),
    place: placeOf('name'),
  };
}
