import type { Random } from '@agency-graph/subgraph-kit/random';
import { dateParts, derivedParts } from '../importers/recordParts';
import type { ChallengeEntryRow } from '../rows/ChallengeEntryRow';
import type { ChallengeRow } from '../rows/ChallengeRow';
import type { EventRow } from '../rows/EventRow';
import type { FellowshipRow } from '../rows/FellowshipRow';
import type { Round } from '../rows/Round';
import type { ChallengeKind } from '../schema.generated';
import { makeOnlineEvent } from './makeWebinars';
import {
  memberStates,
  padded,
  sampleOrganizers,
  sampleProvenance,
  topicNames,
} from './sampleParts';

export const challengesPerUnit = 12;
const entriesEach = 12;
const awards = ['First prize', 'Second prize', 'Third prize'];

const kinds: readonly [kind: ChallengeKind, words: string][] = [
  ['STARTUP_COMPETITION', 'start-up competition'],
  ['ROBOTICS_COMPETITION', 'robotics competition'],
  ['MACHINE_LEARNING_CHALLENGE', 'machine-learning challenge'],
  ['HACKATHON', 'hackathon'],
];

const summit = { id: 'ai-for-good-global-summit-2024', year: 2024 };

export interface SampleChallenge {
  challenge: ChallengeRow;
  finale: EventRow;
  entries: ChallengeEntryRow[];
  fellowships: FellowshipRow[];
}

/** Challenges with three rounds and twelve entries each, and a fellowship for each African winner. */
export function makeChallenges(random: Random, unit: number): SampleChallenge[] {
  return Array.from({ length: challengesPerUnit }, (_, index) => {
    const number = unit * challengesPerUnit + index + 1;
    const [kind, words] = kinds[index % kinds.length] ?? random.pick(kinds);
    const id = `synthetic-challenge-${padded(number)}`;
    const title = `SYNTHETIC ${words} ${padded(number)}: ${random.pick(topicNames)}`;
    const finale = makeOnlineEvent({
      id: `${id}-finale`,
      title: `${title} (finale)`,
      kind: 'CHALLENGE',
      day: `2024-0${2 + random.int(3)}-1${random.int(10)}`,
      hour: 12,
    });
    const entries = makeEntries(random, { id, title });
    const challenge = makeChallenge({ id, title, kind, finale, entries });
    return { challenge, finale, entries, fellowships: makeFellowships(challenge, entries) };
  });
}

function makeEntries(
  random: Random,
  { id, title }: { id: string; title: string },
): ChallengeEntryRow[] {
  return Array.from({ length: entriesEach }, (_, index) => {
    const place = index + 1;
    const isWinner = place <= awards.length;
    return {
      id: `${id}-${String(place).padStart(2, '0')}`,
      challengeId: id,
      title: `SYNTHETIC entry ${place} of ${title}`,
      countryCode: random.pick(memberStates).code,
      roundReached: isWinner ? 3 : 1 + random.int(2),
      place,
      placeOrder: place,
      isWinner,
      award: awards[index] ?? null,
      provenance: sampleProvenance,
    };
  });
}

interface ChallengeParts {
  id: string;
  title: string;
  kind: ChallengeKind;
  finale: EventRow;
  entries: ChallengeEntryRow[];
}

function makeChallenge({ id, title, kind, finale, entries }: ChallengeParts): ChallengeRow {
  const startsOn = '2024-01-08';
  const winners = entries.filter(({ isWinner }) => isWinner);
  return {
    id,
    title,
    kind,
    reportedTogether: false,
    note: null,
    organizers: sampleOrganizers,
    ...derivedParts(title, null, sampleOrganizers),
    startsOn,
    endsOn: finale.endsOn,
    ...dateParts(startsOn),
    finaleId: finale.id,
    rounds: makeRounds(entries, finale),
    eventIds: [finale.id],
    entryCount: entries.length,
    winnerCountryCodes: [...new Set(winners.flatMap(({ countryCode }) => countryCode ?? []))],
    link: null,
    provenance: sampleProvenance,
  };
}

function makeRounds(entries: readonly ChallengeEntryRow[], finale: EventRow): Round[] {
  const reaching = (round: number) =>
    entries.filter(({ roundReached }) => (roundReached ?? 0) >= round).length;
  return [
    {
      number: 1,
      name: 'Qualification',
      startsOn: '2024-01-08',
      endsOn: '2024-01-14',
      entryCount: reaching(1),
      eventId: null,
    },
    {
      number: 2,
      name: 'Regional round',
      startsOn: '2024-01-22',
      endsOn: '2024-01-28',
      entryCount: reaching(2),
      eventId: null,
    },
    {
      number: 3,
      name: 'Finale',
      startsOn: finale.startsOn,
      endsOn: finale.endsOn,
      entryCount: reaching(3),
      eventId: finale.id,
    },
  ];
}

const regions = new Map(memberStates.map(({ code, region }) => [code, region]));

/** As the report tells of robotics and machine-learning challenges: their African winners come to the summit of 2024. */
function makeFellowships(
  challenge: ChallengeRow,
  entries: readonly ChallengeEntryRow[],
): FellowshipRow[] {
  const supported =
    challenge.kind === 'ROBOTICS_COMPETITION' || challenge.kind === 'MACHINE_LEARNING_CHALLENGE';
  const winners = entries.filter(
    ({ isWinner, countryCode }) => isWinner && regions.get(countryCode ?? '') === 'Africa',
  );
  return (supported ? winners : []).map((entry) => ({
    id: `synthetic-fellowship-${entry.id.replace('synthetic-', '')}`,
    title: `SYNTHETIC fellowship for a winner of ${challenge.title}`,
    reportedTogether: false,
    note: null,
    programmeId: 'bsg',
    challengeIds: [challenge.id],
    entryId: entry.id,
    countryCode: entry.countryCode,
    region: 'Africa',
    eventId: summit.id,
    year: summit.year,
    yearOrder: summit.year,
    recipientCount: 1,
    provenance: sampleProvenance,
  }));
}
