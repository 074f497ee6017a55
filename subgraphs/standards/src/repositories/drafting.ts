import { runQuery } from '@agency-graph/subgraph-kit/rows';
import type { DataSource } from 'typeorm';
import type { StandardStatus } from '../schema.generated';
import {
  coverageStatement,
  draftWordsStatement,
  likenessStatement,
  nearStandardsStatement,
  relationCountsStatement,
  termsStatement,
  terminologyStatement,
  type DraftWord,
  type Neighbourhood,
} from './draftingStatements';

/** A standard near to a draft, with what makes it so. */
export interface NearStandard {
  id: string;
  title: string;
  status: StandardStatus;
  lexemes: string[];
  cosine: number;
  similarity: number;
  topicIds: string[];
  score: number;
}

export interface TermUse {
  term: string;
  standardCount: number;
  standardIds: string[];
  byTerminology: boolean;
}

/** How many standards in force or in progress cover a topic, or both topics of a pair. */
export interface Coverage {
  topicId: string;
  otherTopicId: string;
  standards: number;
  standardsOfBody: number;
}

export type DraftingRepository = ReturnType<typeof createDraftingRepository>;

/** What the drafting brief asks the database. */
export function createDraftingRepository(database: DataSource) {
  return {
    findWords: (title: string, text: string) =>
      runQuery<DraftWord>(database, draftWordsStatement(title, text)),

    findNear: (neighbourhood: Neighbourhood) =>
      database.transaction(async (manager) => {
        await runQuery(manager, likenessStatement);
        return runQuery<NearStandard>(manager, nearStandardsStatement(neighbourhood));
      }),

    findTerms: (terms: readonly string[]) =>
      terms.length === 0 ? [] : runQuery<TermUse>(database, termsStatement(terms)),

    /** How many other standards relate to each of these. */
    async countRelations(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
      const rows = await runQuery<{ id: string; standards: number }>(
        database,
        relationCountsStatement(ids),
      );
      return new Map(rows.map(({ id, standards }) => [id, standards]));
    },

    /** Standards on terminology in force, those on the topics first, then those that most others relate to. */
    findTerminology: (topicIds: readonly string[]) =>
      runQuery<{ id: string; topicIds: string[] }>(database, terminologyStatement(topicIds)),

    findCoverage: (topicIds: readonly string[], bodyId: string | null) =>
      runQuery<Coverage>(database, coverageStatement(topicIds, bodyId)),
  };
}
