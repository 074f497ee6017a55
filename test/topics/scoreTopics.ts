import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { join } from 'node:path';
import type { TaggedTopics } from './readTagged';

export interface Label {
  subgraph: string;
  record: string;
  title: string;
  topics: string[];
}

export interface Score {
  precision: number;
  recall: number;
}

export interface TopicScore {
  records: string;
  count: number;
  exact: Score;
  byBranch: Score;
  /** Records on which rule and person differ, a line each. */
  differences: string[];
}

export function readLabels(file: string): Label[] {
  return readCsv(file, {
    subgraph: cell.text,
    record: cell.text,
    title: cell.text,
    topics: cell.list,
  });
}

const parents = new Map(
  readCsv(join(__dirname, '../../subgraphs/standards/data/topics.csv'), {
    id: cell.text,
    parent: cell.optionalText,
  }).map(({ id, parent }) => [id, parent]),
);

/** The scores of the rule on a labelled sample: of all records, and of each subgraph's. */
export function scoreTopics(labels: readonly Label[], tagged: TaggedTopics): TopicScore[] {
  const subgraphs = [...new Set(labels.map(({ subgraph }) => subgraph))];
  const of = (records: string, some: readonly Label[]): TopicScore => {
    const pairs = some.map((label) => ({ label, inferred: topicsOf(label, tagged) }));
    return {
      records,
      count: some.length,
      exact: score(pairs.map(({ label, inferred }) => [label.topics, inferred])),
      byBranch: score(
        pairs.map(({ label, inferred }) => [branches(label.topics), branches(inferred)]),
      ),
      differences: pairs.flatMap(({ label, inferred }) => describeDifference(label, inferred)),
    };
  };
  return [
    of('all', labels),
    ...subgraphs.map((name) =>
      of(
        name,
        labels.filter(({ subgraph }) => subgraph === name),
      ),
    ),
  ];
}

function topicsOf({ subgraph, record, title }: Label, tagged: TaggedTopics): readonly string[] {
  const topics = tagged.get(`${subgraph} ${record}`);
  if (!topics)
    throw new Error(
      `The graph has no record ${record} "${title}" in ${subgraph}, but the sample does.`,
    );
  return topics;
}

/** Micro-averaged: every topic of every record counts the same. */
function score(pairs: readonly (readonly [readonly string[], readonly string[]])[]): Score {
  const sum = (count: (expected: readonly string[], given: readonly string[]) => number) =>
    pairs.reduce((total, [expected, given]) => total + count(expected, given), 0);
  const right = sum((expected, given) => given.filter((topic) => expected.includes(topic)).length);
  return {
    precision: right / sum((_expected, given) => given.length),
    recall: right / sum((expected) => expected.length),
  };
}

function branches(topics: readonly string[]): string[] {
  const all = new Set<string>();
  for (const topic of topics) {
    for (let id: string | null | undefined = topic; id; id = parents.get(id)) all.add(id);
  }
  return [...all];
}

function describeDifference(
  { record, title, topics }: Label,
  inferred: readonly string[],
): string[] {
  const missed = topics.filter((topic) => !inferred.includes(topic));
  const extra = inferred.filter((topic) => !topics.includes(topic));
  if (missed.length + extra.length === 0) return [];
  return [
    `${record}, ${title}: missed [${missed.join(', ')}], not given by the person [${extra.join(', ')}]`,
  ];
}
