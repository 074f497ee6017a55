import { createRandom, type Random } from '@agency-graph/subgraph-kit/random';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import type { PledgeRow } from '../rows/PledgeRow';
import type { PartnerKind, PledgeFocus, PledgeKind, PledgeStatus } from '../schema.generated';
import { syntheticProvenance } from './syntheticProvenance';

const pledgesAtScale1 = 200;

interface PledgePattern {
  kind: PledgeKind;
  programmeId: string;
  contributorKinds: readonly PartnerKind[];
  noun: string;
}

/** The ways of pledging that the report names. */
const patterns: readonly (readonly [PledgePattern, number])[] = [
  [
    {
      kind: 'COMMITMENT',
      programmeId: 'partner2connect',
      contributorKinds: ['GOVERNMENT', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY', 'ACADEMIA'],
      noun: 'commitment',
    },
    5,
  ],
  [
    {
      kind: 'SPONSORSHIP',
      programmeId: 'ai-for-good',
      contributorKinds: ['PRIVATE_SECTOR'],
      noun: 'sponsorship',
    },
    3,
  ],
  [
    {
      kind: 'VOLUNTARY_CONTRIBUTION',
      programmeId: 'ai-for-good',
      contributorKinds: ['GOVERNMENT'],
      noun: 'voluntary contribution',
    },
    2,
  ],
];

const currencies: readonly (readonly [string, number])[] = [
  ['USD', 5],
  ['CHF', 3],
  ['EUR', 3],
  ['JPY', 1],
  ['GBP', 1],
  ['KRW', 1],
];
const withoutCents = new Set(['JPY', 'KRW']);
const focuses: readonly PledgeFocus[] = ['ACCESS', 'ADOPTION', 'SUPPORT'];
const statuses: readonly (readonly [PledgeStatus, number])[] = [
  ['PLEDGED', 4],
  ['IN_PROGRESS', 3],
  ['FULFILLED', 2],
  ['WITHDRAWN', 1],
];

export function samplePledgeCount(scale: number): number {
  return pledgesAtScale1 * scale;
}

/** Pledges in several currencies, one after the other, the same each time. No real pledges are public. */
export function* generatePledges(
  countryCodes: readonly string[],
  scale: number,
): Generator<PledgeRow> {
  const random = createRandom('sample pledges');
  const count = samplePledgeCount(scale);
  for (let number = 1; number <= count; number += 1) {
    yield generatePledge(number, countryCodes, random);
  }
}

function generatePledge(
  number: number,
  countryCodes: readonly string[],
  random: Random,
): PledgeRow {
  const pattern = random.weighted(patterns);
  const title = `SYNTHETIC ${pattern.noun} ${number}`;
  const currency = random.weighted(currencies);
  // One in ten is a pledge of work, without money.
  const amount = random.int(10) === 0 ? null : amountIn(currency, random);
  const madeOn = `${2021 + random.int(4)}-${String(1 + random.int(12)).padStart(2, '0')}`;
  return {
    id: `sample-pledge-${String(number).padStart(6, '0')}`,
    title,
    kind: pattern.kind,
    contributor: `SYNTHETIC contributor ${1 + random.int(Math.ceil(number / 2))}`,
    contributorKind: random.pick(pattern.contributorKinds),
    focus: random.pick(focuses),
    amount,
    currency: amount === null ? null : currency,
    countryCode: random.int(4) === 0 ? null : random.pick(countryCodes),
    programmeId: pattern.programmeId,
    status: random.weighted(statuses),
    madeOn,
    madeFrom: `${madeOn}-01`,
    year: Number(madeOn.slice(0, 4)),
    provenance: syntheticProvenance,
    sortKey: naturalSortKey(title),
  };
}

function amountIn(currency: string, random: Random): string {
  const thousands = `${1 + random.int(5000)}000`;
  return withoutCents.has(currency) ? thousands : `${thousands}.${random.pick(['00', '50', '25'])}`;
}
