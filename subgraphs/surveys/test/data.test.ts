import { join } from 'node:path';
import { cell, parseCsv, readCsv } from '@agency-graph/subgraph-kit/csv';
import { agencyCodelist, dataFolder, topicCodelist } from '../src/codelists';
import { compileData } from '../src/importers/loadData';
import { readQuestions } from '../src/importers/readQuestions';
import { tagTopics } from '../src/importers/tagTopics';

const data = compileData(dataFolder);

it('holds all 249 areas of the M49 list once, with codes of their full length', () => {
  const { countries } = data;
  expect(countries).toHaveLength(249);
  for (const [property, format] of [
    ['code', /^[A-Z]{3}$/],
    ['alpha2', /^[A-Z]{2}$/],
    ['m49', /^\d{3}$/],
  ] as const) {
    const codes = countries.map((country) => country[property]);
    expect(new Set(codes).size).toBe(249);
    expect(codes.filter((code) => !format.test(code))).toEqual([]);
  }
});

it('holds every line of the compiled facts: 36, of which one became two figures and others gave more', () => {
  const rows = readCsv(join(dataFolder, 'published-figures.csv'), {
    fact: cell.optionalInteger,
    taken_from: cell.text,
  });
  const ofValue = rows.filter(({ taken_from }) => taken_from === 'value').map(({ fact }) => fact);
  expect([...new Set(ofValue)]).toEqual(Array.from({ length: 36 }, (_, index) => index + 1));
  expect(ofValue.filter((fact, index) => ofValue.indexOf(fact) !== index)).toEqual([17]);
  expect(rows).toHaveLength(55);
});

it('points to agencies, topics and figures that exist', () => {
  const agencies = [...data.surveys, ...data.figures].flatMap(({ agencyIds }) => agencyIds);
  expect(agencyCodelist.partition(agencies).unknown).toEqual([]);
  const topics = data.questionTopics.map(({ topicId }) => topicId);
  expect(topicCodelist.partition(topics).unknown).toEqual([]);
  const figureIds = new Set(data.figures.map(({ id }) => id));
  const denominators = data.figures.flatMap(({ denominator }) => denominator?.figureId ?? []);
  expect(denominators.filter((id) => !figureIds.has(id))).toEqual([]);
});

it('gives every count and share a number with its qualifier, and nothing else', () => {
  for (const { id, kind, number, qualifier, denominator } of data.figures) {
    const isNumber = kind === 'COUNT' || kind === 'SHARE';
    expect([id, number !== null, qualifier !== null, denominator !== null]).toEqual([
      id,
      isNumber,
      isNumber,
      kind === 'SHARE',
    ]);
  }
});

it('keeps a stated topic as stated, infers others from the text, and adds the broader ones', () => {
  const [question] = readQuestions(join(dataFolder, 'questions.csv'));
  if (!question) throw new Error('data/questions.csv has no row.');
  const tags = tagTopics({
    ...question,
    id: 'q',
    text: 'Are ethics of health data part of your policy?',
    topics: ['governance'],
  });
  expect(tags.map(({ topicId, basis, direct }) => [topicId, basis, direct])).toEqual([
    ['governance', 'STATED', true],
    ['ethics', 'INFERRED', true],
    ['health', 'INFERRED', true],
    ['human-rights', 'INFERRED', false],
  ]);
});

it('says which cell of a data file is wrong, and why', () => {
  expect(() =>
    parseCsv(
      'iso3,un_member\nRWA,yes\n',
      { iso3: cell.text, un_member: cell.boolean },
      'countries.csv',
    ),
  ).toThrow('countries.csv, line 2, column "un_member": must be true or false, but it is "yes"');
});
