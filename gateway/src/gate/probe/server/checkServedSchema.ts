import { setImmediate } from 'node:timers/promises';
import { parse, type DocumentNode } from 'graphql';
import type { Finding } from '../../GateReport';
import type { ProbeCheck } from '../ProbeCheck';
import { probeFinding } from '../probeFinding';
import { compareSchemas } from '../schema/compareSchemas';
import { describeSchema } from '../schema/describeSchema';

/** Twice what a member may hand in, since servers add what Federation defines. */
const maximumCharacters = 1024 * 1024;
const maximumTokens = 200_000;
const longestList = 5;

/** Whether the server serves the schema that is handed in, however it prints it. */
export async function checkServedSchema({ client, document }: ProbeCheck): Promise<Finding[]> {
  const { response } = await client.ask('{ _service { sdl } }');
  const { _service: service } = response.data ?? {};
  const sdl = (service as { sdl?: unknown } | null | undefined)?.sdl;
  if (typeof sdl !== 'string' || sdl.trim() === '') {
    const [first] = response.errors ?? [];
    const why = first ? `: ${first.message.slice(0, 200)}` : '.';
    const message = `The server did not answer { _service { sdl } } with its schema${why}`;
    return [probeFinding('PROBE_SCHEMA_MISSING', message)];
  }
  const served = parseServed(sdl);
  await setImmediate();
  if (typeof served === 'string') {
    const message = `What the server answers to { _service { sdl } } cannot be read: ${served}`;
    return [probeFinding('PROBE_SCHEMA_MISSING', message)];
  }
  const file = describeSchema(document);
  // Each of these takes tens of milliseconds for the largest schemas, in which nobody else is answered.
  await setImmediate();
  const differences = compareSchemas(file, describeSchema(served));
  const [first] = differences;
  if (!first) return [];
  const texts = differences.slice(0, longestList).map(({ text }) => text);
  const more = differences.length - texts.length;
  const list = `${texts.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
  const message = `The server serves another schema than the one that is handed in: ${list}.`;
  const { coordinate, line } = differences.find((each) => each.line !== undefined) ?? first;
  return [probeFinding('PROBE_SCHEMA_DIFFERS', message, { coordinate, line })];
}

/** The schema, or why it is none. */
function parseServed(sdl: string): DocumentNode | string {
  if (sdl.length > maximumCharacters) {
    return `it has ${sdl.length} characters, and may have ${maximumCharacters}.`;
  }
  try {
    return parse(sdl, { noLocation: true, maxTokens: maximumTokens });
  } catch (error) {
    return error instanceof RangeError ? 'it nests too deeply.' : (error as Error).message;
  }
}
