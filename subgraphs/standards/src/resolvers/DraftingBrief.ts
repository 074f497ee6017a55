import { checkSize, defaultPageSize } from '@agency-graph/subgraph-kit/pagination';
import type { DraftingBriefResolvers } from '../schema.generated';

export const DraftingBrief: DraftingBriefResolvers = {
  topics: (brief) => brief.topics,
  relatedStandards: (brief, { first }) => firstOf(brief.related, first),
  normativeReferences: (brief, { first }) => firstOf(brief.references, first),
  overlappingWork: (brief, { first }) => firstOf(brief.overlaps, first),
  definedTerms: (brief, { first }) => firstOf(brief.terms, first),
  gaps: (brief) => brief.gaps(),
};

async function firstOf<Item>(
  find: () => Promise<Item[]>,
  first: number | null | undefined,
): Promise<Item[]> {
  const size = checkSize('first', first) ?? defaultPageSize;
  return (await find()).slice(0, size);
}
