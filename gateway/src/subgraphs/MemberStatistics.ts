import { LatencyHistogram } from './LatencyHistogram';
import type { SubgraphFailure } from './SubgraphError';

/** What the requests to a member came to in some time. */
export interface MemberFigures {
  requests: number;
  /** Requests that brought no answer, by what they failed for, without what never happened. */
  failures: Partial<Record<SubgraphFailure, number>>;
  /** The part of the requests that the member failed, 0 to 1; null when it had none. What clients broke off is left out of both. */
  errorRate: number | null;
  /** Answers that came with errors of the member's own. */
  answersWithErrors: number;
  /** The time in milliseconds that half of the requests did not exceed; null when there were none. */
  p50Ms: number | null;
  p99Ms: number | null;
  /** Fields that it sent without being asked, as far as answers were looked through; none of them reached anybody. */
  unaskedFields: number;
  /** Entities of another type or with another key than it was asked about. They are errors in the answers. */
  wrongEntities: number;
  /** Values that are not what the schema says, as fields that are missing. They are errors in the answers. */
  wrongValues: number;
}

/** What a member answered beside what it was asked for. */
export type Misanswer = 'unaskedFields' | 'wrongEntities' | 'wrongValues';

const slotMs = 5_000;
/** A minute, and what has passed of the slot under way. */
const slotCount = 60_000 / slotMs + 1;

const failures: readonly SubgraphFailure[] = [
  'unreachable',
  'busy',
  'failed',
  'overdue',
  'invalid',
  'refused',
  'cancelled',
  'hurried',
];
/** What clients of the gateway do is not the member's fault. */
const ofClients: ReadonlySet<SubgraphFailure> = new Set(['cancelled', 'hurried']);
/** These say nothing about how fast the member is. */
const unasked: ReadonlySet<SubgraphFailure> = new Set(['refused', 'cancelled']);

const counters = ['requests', 'answersWithErrors', 'unaskedFields', 'wrongEntities', 'wrongValues'];
const cellOf = new Map(
  [...failures, ...counters].map((name, index) => [name, LatencyHistogram.size + index]),
);
const cellCount = LatencyHistogram.size + cellOf.size;
const requestsCell = cellOf.get('requests')!;
const errorsCell = cellOf.get('answersWithErrors')!;

/**
 * Counts what becomes of the requests to one member: of the last minute and of all time. A request costs a few additions; all
 * else is done by who reads.
 */
export class MemberStatistics {
  private readonly slots = Array.from({ length: slotCount }, () => new Uint32Array(cellCount));
  /** All that has left the slots. */
  private readonly past = new Float64Array(cellCount);
  private slot = this.slots[0]!;
  private endsAt = slotMs;
  private at = 0;

  /** `now` is given on the clock of `performance.now()`. */
  constructor(now = performance.now()) {
    this.endsAt = now + slotMs;
  }

  answered(milliseconds: number, hasErrors: boolean, now: number): void {
    if (now >= this.endsAt) this.advance(now);
    const { slot } = this;
    slot[requestsCell]! += 1;
    slot[LatencyHistogram.bucketOf(milliseconds)]! += 1;
    if (hasErrors) slot[errorsCell]! += 1;
  }

  failed(milliseconds: number, failure: SubgraphFailure, now: number): void {
    if (now >= this.endsAt) this.advance(now);
    const { slot } = this;
    slot[requestsCell]! += 1;
    slot[cellOf.get(failure)!]! += 1;
    if (!unasked.has(failure)) slot[LatencyHistogram.bucketOf(milliseconds)]! += 1;
  }

  add(what: Misanswer, count: number, now = performance.now()): void {
    if (now >= this.endsAt) this.advance(now);
    this.slot[cellOf.get(what)!]! += count;
  }

  read(now = performance.now()): { lastMinute: MemberFigures; sinceStart: MemberFigures } {
    if (now >= this.endsAt) this.advance(now);
    const recent = new Float64Array(cellCount);
    for (const slot of this.slots) addTo(recent, slot);
    const all = this.past.slice();
    addTo(all, recent);
    return { lastMinute: describe(recent), sinceStart: describe(all) };
  }

  private advance(now: number): void {
    const steps = 1 + Math.floor((now - this.endsAt) / slotMs);
    for (let step = 0; step < Math.min(steps, slotCount); step += 1) {
      this.at = (this.at + 1) % slotCount;
      this.slot = this.slots[this.at]!;
      addTo(this.past, this.slot);
      this.slot.fill(0);
    }
    this.endsAt += steps * slotMs;
  }
}

function addTo(sum: Float64Array, cells: ArrayLike<number>): void {
  for (let cell = 0; cell < cellCount; cell += 1) sum[cell]! += cells[cell]!;
}

function describe(cells: Float64Array): MemberFigures {
  const read = (name: string) => cells[cellOf.get(name)!]!;
  const happened = failures.filter((failure) => read(failure) > 0);
  const byMember = happened.filter((failure) => !ofClients.has(failure));
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + read(name), 0);
  const requests = read('requests');
  const counted = requests - sum([...ofClients]);
  return {
    requests,
    failures: Object.fromEntries(happened.map((failure) => [failure, read(failure)])),
    errorRate: counted === 0 ? null : sum(byMember) / counted,
    answersWithErrors: read('answersWithErrors'),
    p50Ms: rounded(LatencyHistogram.percentile(cells, 0.5)),
    p99Ms: rounded(LatencyHistogram.percentile(cells, 0.99)),
    unaskedFields: read('unaskedFields'),
    wrongEntities: read('wrongEntities'),
    wrongValues: read('wrongValues'),
  };
}

function rounded(milliseconds: number | undefined): number | null {
  return milliseconds === undefined ? null : Number(milliseconds.toPrecision(3));
}
