import { loadAll } from '@agency-graph/subgraph-kit/loaders';
import { topicClassification } from '../codelists';
import type { Loaders } from '../loaders';
import type { DraftingRepository, NearStandard } from '../repositories/drafting';
import type { StandardTopicRow } from '../rows/StandardTopicRow';
import type { StandardStatus } from '../schema.generated';
import { findCitations } from './findCitations';
import { findGaps, type Gap } from './gaps';
import type { Draft } from './readDraft';
import { suggestReferences, type ReferenceCandidate } from './references';
import { relate, type Related } from './relate';
import { describeTerms, findTerms, type TermFound } from './terms';

/** What exists already for a draft. Each part asks the database when it is selected, and what parts share once. */
export interface Brief {
  topics: StandardTopicRow[];
  related: () => Promise<Related[]>;
  references: () => Promise<ReferenceCandidate[]>;
  overlaps: () => Promise<Related[]>;
  terms: () => Promise<TermFound[]>;
  gaps: () => Promise<Gap[]>;
}

export interface BriefSources {
  drafting: DraftingRepository;
  loaders: Loaders;
}

const current: readonly StandardStatus[] = [
  'PUBLISHED',
  'UNDER_REVIEW',
  'UNKNOWN',
  'DRAFT',
  'UNDER_PUBLICATION',
];
const inProgress: readonly StandardStatus[] = ['DRAFT', 'UNDER_PUBLICATION'];

export function createBrief(draft: Draft, { drafting, loaders }: BriefSources): Brief {
  const topicIds = draft.topicTags.map(({ topicId }) => topicId);
  const words = once(() => drafting.findWords(draft.title, draft.text));
  const findNear = async (statuses: readonly StandardStatus[]) =>
    drafting.findNear({ words: await words(), title: draft.title, topicIds, statuses });
  const near = once(() => findNear(current));
  const related = once(async () => relate(await near(), await words()));
  return {
    topics: draft.topicTags,
    related,
    async overlaps() {
      return relate(await findNear(inProgress), await words(), introduceDraft);
    },
    async terms() {
      const terms = findTerms(draft, await words(), await near());
      return describeTerms(await drafting.findTerms(terms));
    },
    async references() {
      return findReferences(draft, await related(), { drafting, loaders });
    },
    async gaps() {
      const coverage = await drafting.findCoverage(topicIds, draft.bodyId);
      return findGaps(coverage, draft.bodyId, (broader, topicId) =>
        topicClassification.ancestorsOf(topicId).includes(broader),
      );
    },
  };
}

async function findReferences(
  { title, text, topicTags }: Draft,
  related: readonly Related[],
  { drafting, loaders }: BriefSources,
): Promise<ReferenceCandidate[]> {
  const relatedIds = related.map(({ standardId }) => standardId);
  const [cited, terminology, relations] = await Promise.all([
    loadAll(loaders.standardById, findCitations(`${title}\n${text}`)),
    drafting.findTerminology(topicTags.map(({ topicId }) => topicId)),
    drafting.countRelations(relatedIds),
  ]);
  const terminologyIds = terminology.map(({ id }) => id);
  const standards = await loadAll(loaders.standardById, [...relatedIds, ...terminologyIds]);
  return suggestReferences({
    cited: [...new Set(cited)],
    terminologyIds,
    related,
    standards: new Map(standards.map((standard) => [standard.id, standard])),
    relations,
  });
}

function introduceDraft({ status }: NearStandard): string[] {
  return [status === 'DRAFT' ? 'It is being drafted.' : 'It is approved and will be published.'];
}

function once<Result>(find: () => Promise<Result>): () => Promise<Result> {
  let found: Promise<Result> | undefined;
  return () => (found ??= find());
}
