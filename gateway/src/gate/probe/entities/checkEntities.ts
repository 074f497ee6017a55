import type { Finding } from '../../GateReport';
import type { ProbeCheck } from '../ProbeCheck';
import { probeFinding } from '../probeFinding';
import { askInTime } from './askInTime';
import { checkUnknownType } from './checkUnknownType';
import { findKeys, type Ask } from './findKeys';
import { LookupCheck } from './LookupCheck';
import { measureBatching } from './measureBatching';
import { OtherSchemas } from './OtherSchemas';
import { readLookups, type EntityLookup } from './readLookups';

const mostLookups = 60;
const lanes = 6;

/** Checks every entity that the server says it resolves, by each of its keys; some at once, since servers are far away. */
export async function checkEntities(
  { client, schema, base, submission }: ProbeCheck,
  askGraph: Ask | undefined,
): Promise<Finding[]> {
  const lookups = readLookups(schema).slice(0, mostLookups);
  if (lookups.length === 0) return [];
  const others = new OtherSchemas(base, submission.name);
  const askServed = askGraph && askInTime(askGraph);
  const askMember: Ask = async (query) => (await client.ask(query)).response.data;
  const checked = await inLanes(lookups, async (lookup) => {
    const realKeys = await findKeys(lookup, { schema, others, askMember, askGraph: askServed });
    const isForeign = others.owns(lookup.typeName);
    const check = new LookupCheck({ client, lookup, isForeign, realKeys });
    return { check, findings: await check.run(), isMadeUp: realKeys.length === 0 };
  });
  const checks = checked.map(({ check }) => check);
  const findings = checked.flatMap(({ findings }) => findings);
  findings.push(...(await checkUnknownType(client)));
  if (!findings.some(({ severity }) => severity === 'error')) {
    findings.push(...(await measureBatching(client, checks)));
  }
  const madeUp = checked.filter(({ isMadeUp }) => isMadeUp);
  return [
    ...findings,
    ...spoiling(checks),
    ...keysMadeUp(new Set(madeUp.map(({ check }) => check.lookup.typeName))),
  ];
}

function spoiling(checks: readonly LookupCheck[]): Finding[] {
  const found = checks.filter((check) => check.spoiling !== undefined);
  if (found.length === 0) return [];
  const types = new Set(found.map(({ lookup }) => lookup.typeName));
  const message = `A representation without its key, or with the sign U+0000 in it, should spoil no other, but of ${[...types].join(', ')} ${found[0]!.spoiling}`;
  return [probeFinding('PROBE_KEY_SPOILS', message, { severity: 'warning' })];
}

function keysMadeUp(typeNames: ReadonlySet<string>): Finding[] {
  if (typeNames.size === 0) return [];
  const message = `No record was found of ${[...typeNames].join(', ')}, so _entities was asked with made-up keys, which show less.`;
  return [probeFinding('PROBE_KEYS_MADE_UP', message, { severity: 'hint' })];
}

/** In the order of the lookups. Rejects with the first failure, after all that was begun has ended. */
async function inLanes<Checked>(
  lookups: readonly EntityLookup[],
  check: (lookup: EntityLookup) => Promise<Checked>,
): Promise<Checked[]> {
  const checked: Checked[] = [];
  const waiting = [...lookups.entries()];
  const lane = async () => {
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        checked[next[0]] = await check(next[1]);
      }
    } catch (error) {
      waiting.length = 0;
      throw error;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return checked;
}
