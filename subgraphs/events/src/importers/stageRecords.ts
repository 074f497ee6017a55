import { createFindings } from '@agency-graph/subgraph-kit/importing/findings';
import { createStaging } from '@agency-graph/subgraph-kit/importing/staging';
import type { EntityManager } from 'typeorm';
import { ChallengeEntryRow } from '../rows/ChallengeEntryRow';
import { ChallengeRow } from '../rows/ChallengeRow';
import { ChallengeTopicRow } from '../rows/ChallengeTopicRow';
import { CourseRow } from '../rows/CourseRow';
import { FellowshipChallengeRow } from '../rows/FellowshipChallengeRow';
import { FellowshipRow } from '../rows/FellowshipRow';
import { PublicationRow } from '../rows/PublicationRow';

/** Records of one dataset beside its events. */
export interface Records {
  challenges: ChallengeRow[];
  entries: ChallengeEntryRow[];
  fellowships: FellowshipRow[];
  courses: CourseRow[];
  publications: PublicationRow[];
}

/** Collects the records of a dataset, batch by batch, until they replace what the dataset held. */
export async function stageRecords(manager: EntityManager, dataset: string) {
  const context = { dataset, findings: createFindings(), allowShrink: true };
  const challenges = await createStaging(manager, ChallengeRow, context);
  const challengeTopics = await createStaging(manager, ChallengeTopicRow, context);
  const entries = await createStaging(manager, ChallengeEntryRow, context);
  const fellowships = await createStaging(manager, FellowshipRow, context);
  const fellowshipChallenges = await createStaging(manager, FellowshipChallengeRow, context);
  const courses = await createStaging(manager, CourseRow, context);
  const publications = await createStaging(manager, PublicationRow, context);
  return {
    async add(records: Records): Promise<void> {
      await challenges.add(records.challenges);
      await challengeTopics.add(records.challenges.flatMap(topicsOf));
      await entries.add(records.entries);
      await fellowships.add(records.fellowships);
      await fellowshipChallenges.add(records.fellowships.flatMap(challengesOf));
      await courses.add(records.courses);
      await publications.add(records.publications);
    },

    async replace(): Promise<void> {
      await challenges.replace({ key: ['id'] });
      await challengeTopics.replaceChildren({
        key: ['topicId', 'challengeId'],
        reference: 'challengeId',
        parent: ChallengeRow,
        parentKey: 'id',
      });
      await entries.replace({ key: ['id'] });
      await fellowships.replace({ key: ['id'] });
      await fellowshipChallenges.replaceChildren({
        key: ['challengeId', 'fellowshipId'],
        reference: 'fellowshipId',
        parent: FellowshipRow,
        parentKey: 'id',
      });
      await courses.replace({ key: ['id'] });
      await publications.replace({ key: ['id'] });
    },
  };
}

function topicsOf({ id, topicIds }: ChallengeRow): ChallengeTopicRow[] {
  return topicIds.map((topicId) => ({ topicId, challengeId: id }));
}

function challengesOf({ id, challengeIds }: FellowshipRow): FellowshipChallengeRow[] {
  return challengeIds.map((challengeId) => ({ challengeId, fellowshipId: id }));
}

/** How many records there are to count. */
export function countRecords(records: Records): number {
  return Object.values(records).reduce((sum, rows: readonly object[]) => sum + rows.length, 0);
}
