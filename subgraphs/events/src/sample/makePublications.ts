import type { Random } from '@agency-graph/subgraph-kit/random';
import { dateParts, derivedParts } from '../importers/recordParts';
import type { PublicationRow } from '../rows/PublicationRow';
import { padded, sampleOrganizers, sampleProvenance, topicNames } from './sampleParts';

const issuesEach = 4;
const articlesEach = 6;

/** One journal, its issues and their articles. */
export const publicationsPerUnit = 1 + issuesEach * (1 + articlesEach);

export function makePublications(random: Random, unit: number): PublicationRow[] {
  const journal = makePublication({
    id: `synthetic-journal-${padded(unit + 1)}`,
    title: `SYNTHETIC journal ${padded(unit + 1)}`,
    kind: 'JOURNAL',
  });
  const issues = Array.from({ length: issuesEach }, (_, index) => {
    const number = index + 1;
    const issue = makePublication({
      id: `${journal.id}-issue-${number}`,
      title: `SYNTHETIC journal ${padded(unit + 1)}, issue ${number}`,
      kind: 'ISSUE',
      parentId: journal.id,
      volume: 1,
      issue: number,
      publishedOn: `2024-${String(3 * index + 1).padStart(2, '0')}`,
    });
    return [issue, ...makeArticles(random, issue)];
  });
  return [journal, ...issues.flat()];
}

function makeArticles(random: Random, issue: PublicationRow): PublicationRow[] {
  return Array.from({ length: articlesEach }, (_, index) =>
    makePublication({
      id: `${issue.id}-article-${index + 1}`,
      title: `SYNTHETIC article ${index + 1} of ${issue.title.replace('SYNTHETIC ', '')}: ${random.pick(topicNames)}`,
      kind: 'ARTICLE',
      parentId: issue.id,
      volume: issue.volume,
      issue: issue.issue,
      publishedOn: issue.publishedOn,
    }),
  );
}

type Parts = Pick<PublicationRow, 'id' | 'title' | 'kind'> &
  Partial<Pick<PublicationRow, 'parentId' | 'volume' | 'issue' | 'publishedOn'>>;

function makePublication({ id, title, kind, ...parts }: Parts): PublicationRow {
  const publishedOn = parts.publishedOn ?? null;
  return {
    id,
    title,
    titleIsDescriptive: false,
    kind,
    note: null,
    publishers: sampleOrganizers,
    ...derivedParts(title, null, sampleOrganizers),
    parentId: parts.parentId ?? null,
    volume: parts.volume ?? null,
    issue: parts.issue ?? null,
    publishedOn,
    ...dateParts(publishedOn),
    eventIds: [],
    link: null,
    provenance: sampleProvenance,
  };
}
