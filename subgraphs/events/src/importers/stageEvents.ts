import { createFindings } from '@agency-graph/subgraph-kit/importing/findings';
import type { ImportCounts, SaveContext } from '@agency-graph/subgraph-kit/importing/importer';
import type { Place } from '@agency-graph/subgraph-kit/importing/place';
import { createStaging } from '@agency-graph/subgraph-kit/importing/staging';
import type { EntityManager } from 'typeorm';
import { EventAgencyRow } from '../rows/EventAgencyRow';
import { EventAncestorRow } from '../rows/EventAncestorRow';
import { EventGoalRow } from '../rows/EventGoalRow';
import { EventRow } from '../rows/EventRow';
import { EventTopicRow } from '../rows/EventTopicRow';

/** Events of one dataset with all that lists join to them. */
export interface Calendar {
  events: EventRow[];
  ancestors: EventAncestorRow[];
  topicTags: EventTopicRow[];
  agencies: EventAgencyRow[];
  goals: EventGoalRow[];
}

/** Collects the events of a dataset, batch by batch, until they replace what the dataset held. */
export async function stageEvents(
  manager: EntityManager,
  dataset: string,
  context: SaveContext = { dataset, findings: createFindings(), allowShrink: true },
) {
  const events = await createStaging(manager, EventRow, context);
  const ancestors = await createStaging(manager, EventAncestorRow, context);
  const topicTags = await createStaging(manager, EventTopicRow, context);
  const agencies = await createStaging(manager, EventAgencyRow, context);
  const goals = await createStaging(manager, EventGoalRow, context);
  const link = { reference: 'eventId', parent: EventRow, parentKey: 'id' } as const;
  return {
    async add(calendar: Calendar, places?: readonly Place[]): Promise<void> {
      await events.add(calendar.events, places);
      await ancestors.add(calendar.ancestors);
      await topicTags.add(calendar.topicTags);
      await agencies.add(calendar.agencies);
      await goals.add(calendar.goals);
    },

    async replace(): Promise<ImportCounts> {
      const counts = await events.replace({ key: ['id'] });
      await ancestors.replaceChildren({ key: ['ancestorId', 'eventId'], ...link });
      await topicTags.replaceChildren({ key: ['topicId', 'eventId'], ...link });
      await agencies.replaceChildren({ key: ['agencyId', 'eventId'], ...link });
      await goals.replaceChildren({ key: ['goal', 'eventId'], ...link });
      return counts;
    },
  };
}
