import { SubgraphError } from '../../../subgraphs/SubgraphError';
import type { Finding } from '../../GateReport';
import type { ProbeClient } from '../ProbeClient';
import { probeFinding } from '../probeFinding';
import { askEntities } from './askEntities';
import type { LookupCheck } from './LookupCheck';

const suspectMs = 100;
const fewestKeys = 20;
const mostRounds = 5;
const budgetMs = 1_000;
const mostLookups = 3;
/** More than this is refused … */
const refused = { times: 20, moreMs: 300 };
/** … and more than this is worth a word. */
const doubtful = { times: 10, moreMs: 100 };
const overdueMs = 2_000;

interface Times {
  one: number[];
  many: number[];
}

/**
 * Times one key against a hundred, in turns, where a hundred took so long that it may matter. A server that reads keys
 * one by one takes a hundred times as long for a hundred; one that reads them at once hardly longer. What else the
 * machines do only adds to times, so a server is refused by its fastest answer to many keys and by the middle of those to one.
 */
export async function measureBatching(
  client: ProbeClient,
  checks: readonly LookupCheck[],
): Promise<Finding[]> {
  const suspects = checks
    .filter(({ milliseconds, keys }) => milliseconds > suspectMs && keys.length >= fewestKeys)
    .toSorted((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, mostLookups);
  const findings: Finding[] = [];
  for (const suspect of suspects) {
    const finding = judge(suspect, await time(client, suspect, budgetMs / suspects.length));
    if (finding) findings.push(finding);
  }
  return findings;
}

async function time(client: ProbeClient, check: LookupCheck, budget: number): Promise<Times> {
  const { lookup, keys } = check;
  const ask = (representations: readonly object[]) =>
    askEntities(client, lookup, { representations, further: true }).then(
      ({ milliseconds }) => milliseconds,
      timeOfOverdue,
    );
  const startedAt = performance.now();
  const times: Times = { one: [], many: [] };
  for (let round = 0; round < mostRounds; round++) {
    times.one.push(await ask([keys[(2 * round) % keys.length]!]));
    times.many.push(await ask(keys));
    times.one.push(await ask([keys[(2 * round + 1) % keys.length]!]));
    if (performance.now() - startedAt > budget) break;
  }
  return times;
}

function judge({ lookup, keys }: LookupCheck, { one, many }: Times): Finding | undefined {
  const single = median(one);
  const isOver = ({ times, moreMs }: typeof refused, taken: number) =>
    taken > times * single && taken - single > moreMs;
  const isRefused = isOver(refused, Math.min(...many));
  if (!isRefused && !isOver(doubtful, median(many))) return undefined;
  const { typeName, line } = lookup;
  const message = `A hundred keys should take about as long as one, but one ${typeName} took ${Math.round(single)} ms and ${keys.length} took ${Math.round(median(many))} ms (medians of ${many.length}): they seem to be read one by one.`;
  const severity = isRefused ? 'error' : 'warning';
  return probeFinding('PROBE_NOT_BATCHED', message, { severity, coordinate: typeName, line });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function timeOfOverdue(error: unknown): number {
  if (error instanceof SubgraphError && error.failure === 'overdue') return overdueMs;
  throw error;
}
