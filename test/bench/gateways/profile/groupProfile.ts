import type { CpuProfile, ProfileNode } from './CpuProfile';

export interface ProfileGroup {
  group: string;
  /** Of the time that the process was busy, from 0 to 1. */
  share: number;
  /** The functions that took most of it. */
  top: string[];
}

type Frame = ProfileNode['callFrame'];

const shownFunctions = 5;
/** Microseconds. A longer time between two samples is one in which the process had to wait for its core. */
const longestSample = 1_000;

/** The first that fits a function says where its time goes. Built-in functions have no file and no line. */
const groups: readonly [group: string, fits: (frame: Frame) => boolean][] = [
  ['garbage collection', ({ functionName }) => functionName === '(garbage collector)'],
  ['V8 and system, not attributed', ({ functionName }) => functionName === '(program)'],
  ['JSON', ({ functionName }) => /^(parseJson|stringify|consumeEnd)/.test(functionName)],
  ['undici', ({ url }) => /\/undici\/|^node:internal\/deps\/undici|^wasm:/.test(url)],
  ['fastify', ({ url }) => /\/node_modules\/(@?fastify|find-my-way|avvio|light-my)/.test(url)],
  ['@apollo', ({ url }) => url.includes('/node_modules/@apollo/')],
  ['graphql', ({ url }) => /\/node_modules\/graphql/.test(url)],
  ['our execution, generated code', ({ url, lineNumber }) => url === '' && lineNumber >= 0],
  ['our execution', ({ url }) => /\/gateway\/(src|dist)\/(execution|planning|bounds)\//.test(url)],
  ['our clients of subgraphs', ({ url }) => /\/gateway\/(src|dist)\/subgraphs\//.test(url)],
  ['our HTTP server', ({ url }) => /\/gateway\/(src|dist)\//.test(url)],
  ['our members', ({ url }) => /\/subgraph-kit\/|\/bench\/gateways\/subgraphs\//.test(url)],
  [
    'sockets and streams',
    ({ url }) => /^node:(net|buffer|string_dec|internal\/.*(stream|buf))/.test(url),
  ],
  ['the floor itself', ({ url }) => url.includes('/bench/gateways/floor/')],
  ['cockatiel', ({ url }) => url.includes('/node_modules/cockatiel/')],
  ['sockets and streams', ({ functionName, url }) => url === '' && isSocketCall(functionName)],
  ['Node: HTTP', ({ url }) => /^node:(_http|internal\/http)/.test(url)],
  [
    'Node: timers, promises, events',
    ({ url }) => /^node:(internal\/)?(timers|process|async|abort|event)/.test(url),
  ],
  ['Node: others', ({ url }) => url.startsWith('node:')],
  ['built-in functions', ({ url }) => url === ''],
];

/** Shares of busy time by where it was spent, the largest first. */
export function groupProfile(profile: CpuProfile): ProfileGroup[] {
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map<string, Map<string, number>>();
  let busy = 0;
  profile.samples.forEach((id, index) => {
    const frame = frames.get(id)!;
    if (isIdle(frame)) return;
    const time = Math.min(profile.timeDeltas[index] ?? 0, longestSample);
    const functions = times.get(groupOf(frame)) ?? new Map<string, number>();
    times.set(groupOf(frame), functions);
    functions.set(nameOf(frame), (functions.get(nameOf(frame)) ?? 0) + time);
    busy += time;
  });
  return [...times]
    .map(([group, functions]) => ({
      group,
      share: sum([...functions.values()]) / busy,
      top: [...functions]
        .toSorted(([, one], [, other]) => other - one)
        .slice(0, shownFunctions)
        .map(([name, time]) => `${name} ${((time / busy) * 100).toFixed(1)} %`),
    }))
    .toSorted((one, other) => other.share - one.share);
}

function groupOf(frame: Frame): string {
  return groups.find(([, fits]) => fits(frame))?.[0] ?? 'others';
}

function nameOf({ functionName, url, lineNumber }: Frame): string {
  const file = url.split('/').at(-1) ?? '';
  const name = functionName === '' ? `${file}:${lineNumber + 1}` : functionName;
  return file === '' || functionName === '' ? name : `${name} (${file})`;
}

/** The inspector's own call that begins the recording is no work of the gateway. */
function isIdle({ functionName, url }: Frame): boolean {
  return functionName === '(idle)' || (functionName === 'dispatch' && url === '');
}

function isSocketCall(functionName: string): boolean {
  return /^(write|utf8|latin1|ascii|shutdown|consume|readStart)/.test(functionName);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
