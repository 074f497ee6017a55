import type { ImportCounts, SaveContext } from '@agency-graph/subgraph-kit/importing/importer';
import type { Placed } from '@agency-graph/subgraph-kit/importing/place';
import { createStaging } from '@agency-graph/subgraph-kit/importing/staging';
import type { EntityManager } from 'typeorm';
import { IatiActivityRow } from '../rows/IatiActivityRow';
import { ProjectAgencyRow } from '../rows/ProjectAgencyRow';
import { ProjectCountryRow } from '../rows/ProjectCountryRow';
import { ProjectGoalRow } from '../rows/ProjectGoalRow';
import { ProjectRow } from '../rows/ProjectRow';
import { ProjectTopicRow } from '../rows/ProjectTopicRow';
import type { ProjectRecord } from './ProjectRecord';

type Batches = AsyncIterable<Placed<ProjectRecord>[]> | Iterable<Placed<ProjectRecord>[]>;

/** Rows travel as JSON text, and activities are long: few at once keep little in memory. */
const rowsAtOnce = 250;

/** Makes the projects of a dataset, and the rows by which lists find them, those that are given. */
export async function saveProjects(
  manager: EntityManager,
  batches: Batches,
  context: SaveContext,
): Promise<ImportCounts> {
  const stages = await createStages(manager, context);
  for await (const batch of batches) {
    for (let start = 0; start < batch.length; start += rowsAtOnce)
      await stage(stages, batch.slice(start, start + rowsAtOnce));
  }
  return replaceAll(stages);
}

async function stage(stages: Stages, batch: readonly Placed<ProjectRecord>[]): Promise<void> {
  const records = batch.map(({ record }) => record);
  await stages.projects.add(
    records,
    batch.map(({ place }) => place),
  );
  await stages.agencies.add(records.flatMap(agenciesOf));
  await stages.goals.add(
    records.flatMap(({ id, goals }) => goals.map((goal) => ({ goal, projectId: id }))),
  );
  await stages.countries.add(
    records.flatMap(({ id, countryCodes }) =>
      countryCodes.map((countryCode) => ({ countryCode, projectId: id })),
    ),
  );
  await stages.topics.add(
    records.flatMap(({ id, topicIds }) => topicIds.map((topicId) => ({ topicId, projectId: id }))),
  );
  await stages.activities.add(
    records.flatMap(({ id, activity }) => (activity ? [{ projectId: id, activity }] : [])),
  );
}

type Stages = Awaited<ReturnType<typeof createStages>>;

async function createStages(manager: EntityManager, context: SaveContext) {
  return {
    projects: await createStaging(manager, ProjectRow, context),
    agencies: await createStaging(manager, ProjectAgencyRow, context),
    goals: await createStaging(manager, ProjectGoalRow, context),
    countries: await createStaging(manager, ProjectCountryRow, context),
    topics: await createStaging(manager, ProjectTopicRow, context),
    activities: await createStaging(manager, IatiActivityRow, context),
  };
}

/** The lead is what an agency's records are counted by: a file must not take away more than a fifth of them unnoticed. */
async function replaceAll(stages: Stages): Promise<ImportCounts> {
  const counts = await stages.projects.replace({ key: ['id'], guardBy: 'leadId' });
  const parent = { reference: 'projectId', parent: ProjectRow, parentKey: 'id' } as const;
  await stages.agencies.replaceChildren({ key: ['agencyId', 'projectId'], ...parent });
  await stages.goals.replaceChildren({ key: ['goal', 'projectId'], ...parent });
  await stages.countries.replaceChildren({ key: ['countryCode', 'projectId'], ...parent });
  await stages.topics.replaceChildren({ key: ['topicId', 'projectId'], ...parent });
  await stages.activities.replaceChildren({ key: ['projectId'], ...parent });
  return counts;
}

function agenciesOf({ id, leadId, partnerIds }: ProjectRecord): ProjectAgencyRow[] {
  const partners = [...new Set(partnerIds)].filter((agencyId) => agencyId !== leadId);
  return [
    ...(leadId === null ? [] : [{ agencyId: leadId, projectId: id, role: 'LEAD' as const }]),
    ...partners.map((agencyId) => ({ agencyId, projectId: id, role: 'PARTNER' as const })),
  ];
}
