import type { ImportCounts, SaveContext } from '@agency-graph/subgraph-kit/importing/importer';
import type { Place } from '@agency-graph/subgraph-kit/importing/place';
import { createStaging } from '@agency-graph/subgraph-kit/importing/staging';
import type { EntityManager } from 'typeorm';
import { StandardAgencyRow } from '../rows/StandardAgencyRow';
import { StandardGoalRow } from '../rows/StandardGoalRow';
import { StandardRelationRow } from '../rows/StandardRelationRow';
import { StandardRow } from '../rows/StandardRow';
import { StandardTopicRow } from '../rows/StandardTopicRow';
import { agenciesOf } from './agenciesOf';
import { withInverses } from './readRelations';
import { refreshDraftingCounts } from './refreshDraftingCounts';
import { goalsOf, tagTopics } from './tagTopics';

export interface StandardsToSave {
  standards: readonly StandardRow[];
  /** Each in one direction. */
  relations: readonly StandardRelationRow[];
  /** Where each standard was read, as faults name it. */
  places?: readonly Place[];
  context: SaveContext;
}

const batchSize = 1000;

/** Makes a dataset hold these standards and no others, with their topics, agencies, goals and relations. */
export async function replaceStandards(
  manager: EntityManager,
  { standards, relations, places, context }: StandardsToSave,
): Promise<ImportCounts> {
  const staged = await createStaging(manager, StandardRow, context);
  const tags = await createStaging(manager, StandardTopicRow, context);
  const agencies = await createStaging(manager, StandardAgencyRow, context);
  const goals = await createStaging(manager, StandardGoalRow, context);
  const related = await createStaging(manager, StandardRelationRow, context);
  for (let start = 0; start < standards.length; start += batchSize) {
    const batch = standards.slice(start, start + batchSize);
    const topics = batch.map(({ id, title, groupWords }) =>
      tagTopics(id, `${title} | ${groupWords}`),
    );
    await staged.add(batch, places?.slice(start, start + batchSize));
    await tags.add(topics.flat());
    await agencies.add(batch.flatMap(agenciesOf));
    await goals.add(batch.flatMap(({ id }, index) => goalsOf(id, topics[index] ?? [])));
  }
  await related.add(withInverses(relations));
  const counts = await staged.replace({ key: ['id'], guardBy: 'bodyId' });
  const hangOn = { reference: 'standardId', parent: StandardRow, parentKey: 'id' } as const;
  await tags.replaceChildren({ key: ['topicId', 'standardId'], ...hangOn });
  await agencies.replaceChildren({ key: ['agencyId', 'standardId'], ...hangOn });
  await goals.replaceChildren({ key: ['goal', 'standardId'], ...hangOn });
  await related.replaceChildren({
    key: ['fromId', 'kind', 'toId'],
    ...hangOn,
    reference: 'fromId',
  });
  await refreshDraftingCounts(manager);
  return counts;
}
