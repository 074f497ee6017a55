import { createRandom, type Random } from '@agency-graph/subgraph-kit/random';
import { completeProject } from '../importers/completeProject';
import { organizationsOf } from '../importers/organizationsOf';
import type { ProjectRecord } from '../importers/ProjectRecord';
import type { ActivityStatus, PartnerKind } from '../schema.generated';
import { approaches, outputTypes, projectThemes } from './projectThemes';
import { syntheticProvenance } from './syntheticProvenance';

/** What the ITU Council report of 2024 counts: projects and agencies over all 17 goals. */
export const reportedProjects = 396;
export const reportedAgencies = 47;

export interface SampleSurroundings {
  /** The projects that are not generated. */
  real: readonly ProjectRecord[];
  /** The agencies that the edition of the report names, from which those without a real project are taken. */
  contributors: readonly string[];
  countryCodes: readonly string[];
}

/** How many projects are generated: with the real ones they are as many as reported, `scale` times. */
export function sampleProjectCount(real: readonly ProjectRecord[], scale: number): number {
  return Math.max(0, reportedProjects * scale - real.length);
}

/** The rest of the projects that the report counts, one after the other, the same each time. */
export function* generateProjects(
  surroundings: SampleSurroundings,
  scale: number,
): Generator<ProjectRecord> {
  const random = createRandom('sample projects');
  const { real } = surroundings;
  const agencies = chooseAgencies(surroundings);
  const withoutLead = agencies.filter((id) => !real.some(({ leadId }) => leadId === id));
  const weighted = agencies.map((id) => [id, 1 + random.int(8)] as const);
  const count = sampleProjectCount(real, scale);
  for (let index = 0; index < count; index += 1) {
    const leadId = withoutLead[index] ?? random.weighted(weighted);
    yield generateProject(index + 1, leadId, { random, agencies, surroundings });
  }
}

/** As many agencies as reported: those with real projects, and contributors of the edition beside them. */
function chooseAgencies({ real, contributors }: SampleSurroundings): string[] {
  const involved = real.flatMap(({ leadId, partnerIds }) => [leadId ?? '', ...partnerIds]);
  return [...new Set([...involved, ...contributors])].slice(0, reportedAgencies);
}

interface Generation {
  random: Random;
  agencies: readonly string[];
  surroundings: SampleSurroundings;
}

function generateProject(number: number, leadId: string, generation: Generation): ProjectRecord {
  const { random, surroundings } = generation;
  // The first themes come round once, so that every goal is served whatever chance says.
  const theme =
    projectThemes[number - 1] ??
    random.weighted(projectThemes.map((one) => [one, one.weight] as const));
  const startYear = 2016 + random.int(9);
  const endYear = startYear + 1 + random.int(4);
  const countryCodes = random.sample(surroundings.countryCodes, random.int(4));
  const partners = generatePartners(number, leadId, generation);
  return completeProject({
    id: `sample-project-${String(number).padStart(6, '0')}`,
    title: `SYNTHETIC ${random.pick(approaches).toLowerCase()} for ${theme.subject} ${number}`,
    leadId,
    ...partners,
    goals: [...theme.goals],
    sdgBasis: 'STATED',
    subject: theme.subject,
    outputTypes: [random.weighted(outputTypes)],
    countryCodes,
    startedOn: String(startYear),
    endsOn: String(endYear),
    status: statusOf(startYear, endYear),
    provenance: syntheticProvenance,
  });
}

function generatePartners(
  number: number,
  leadId: string,
  { random, agencies }: Generation,
): Pick<ProjectRecord, 'partnerIds' | 'otherPartners' | 'organizations'> {
  const partnerIds = random.sample(agencies, random.int(3)).filter((id) => id !== leadId);
  const kinds: readonly (readonly [PartnerKind, string, number])[] = [
    ['GOVERNMENT', 'ministry', 0.4],
    ['ACADEMIA', 'university', 0.35],
    ['PRIVATE_SECTOR', 'company', 0.25],
    ['CIVIL_SOCIETY', 'association', 0.15],
  ];
  const others = kinds
    .filter(([, , share]) => random.next() < share)
    .map(([kind, noun]) => ({ kind, name: `SYNTHETIC ${noun} ${number}` }));
  return {
    partnerIds,
    otherPartners: others.map(({ name }) => name),
    organizations: organizationsOf({ leadId, partnerIds, others }),
  };
}

/** As of 2024, the year of the report. */
function statusOf(startYear: number, endYear: number): ActivityStatus {
  if (endYear < 2024) return 'COMPLETED';
  return startYear < 2024 ? 'ONGOING' : 'PLANNED';
}
