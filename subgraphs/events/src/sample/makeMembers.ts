import { createRandom, type Random } from '@agency-graph/subgraph-kit/random';
import { topics } from '../codelists';
import type { MemberAccount } from '../importers/saveMembers';
import { memberFields, memberOrganizationKinds, memberRoles } from '../memberCodes';
import { toActiveMonth } from '../rows/activeMonth';
import type { MemberField } from '../schema.generated';
import { memberStates, padded } from './sampleParts';

/** The report tells of 27,000 members in over 180 countries. */
export const membersPerUnit = 27_000;
const batchSize = 3_000;
/** Of ten members, so many consent to be listed. */
const listedOfTen = 7;

/** How many of the listed share each field. */
const shareOf: Readonly<Record<MemberField, number>> = {
  DISPLAY_NAME: 0.5,
  ORGANIZATION_KIND: 0.85,
  COUNTRY: 0.8,
  TOPICS: 0.95,
  ROLES: 0.9,
  ACTIVITY: 0.6,
};

/** A few countries have many members and many have a few, so that small counts come up, as they would. */
const countryWeights = createRandom('member countries')
  .shuffle(memberStates)
  .map(({ code }, index) => [code, 1 / (index + 2) ** 1.5] as const);

const topicWeights = createRandom('member topics')
  .shuffle(topics)
  .map(({ id }, index) => [id, 1 / (index + 10)] as const);

const latestMonth = toActiveMonth('2024-05');

/** The members of one unit in batches; its first members come from each country once. */
export function* makeMembers(unit: number): Generator<MemberAccount[]> {
  const random = createRandom(`members ${unit}`);
  for (let start = 0; start < membersPerUnit; start += batchSize) {
    const size = Math.min(batchSize, membersPerUnit - start);
    yield Array.from({ length: size }, (_, index) => makeMember(random, unit, start + index));
  }
}

function makeMember(random: Random, unit: number, index: number): MemberAccount {
  return {
    id: makeKey(random),
    listed: index % 10 < listedOfTen,
    shares: memberFields.filter((field) => random.next() < shareOf[field]),
    display_name: `SYNTHETIC member ${padded(unit * membersPerUnit + index + 1)}`,
    organization_kind: random.pick(memberOrganizationKinds),
    country_code: memberStates[index]?.code ?? random.weighted(countryWeights),
    topic_ids: makeTopics(random),
    seeks: random.sample(memberRoles, 1 + random.int(3)),
    offers: random.sample(memberRoles, 1 + random.int(3)),
    active_month: latestMonth - Math.floor(18 * random.next() ** 2),
  };
}

/** 128 bits that tell nothing, as a real network would draw them. */
function makeKey(random: Random): string {
  const words = Array.from({ length: 4 }, () =>
    random.int(0xffffffff).toString(16).padStart(8, '0'),
  );
  return words.join('');
}

/** One to four topics, the popular ones more often. */
function makeTopics(random: Random): string[] {
  const chosen = Array.from({ length: 1 + random.int(4) }, () => random.weighted(topicWeights));
  return [...new Set(chosen)].toSorted();
}
