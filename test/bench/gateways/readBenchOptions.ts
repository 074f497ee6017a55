import { parseArgs } from 'node:util';
import { commandPeer } from './contenders/commandPeer';
import type { Contender } from './contenders/Contender';
import { contenders } from './contenders/contenders';
import { scenarios, type Scenario } from './scenarios';

const help = `Measures gateways side by side: the same supergraph, the same requests, one core each, in turns.

  npm run bench:gateways -- [options]

  --gateways a,b     ${contenders.map(({ name }) => name).join(', ')} (all)
  --peer NAME=COMMAND  another gateway, with {supergraph} and {port} in its command; can be given more than once
  --scenarios a,b    ${scenarios.map(({ name }) => name).join(', ')} (all)
  --sharing          measures each gateway once more with sharing of equal requests in flight, where it can
  --rounds N         rounds; gateways take turns in each, and medians are shown (5)
  --seconds N        how long each gateway is asked in each round (3), or at each rate of arrivals (10)
  --warm-up N        seconds of work before the first round, for each gateway and scenario (3)
  --connections N    clients that each wait for one answer before they ask again (50)
  --node-flags FLAGS flags of Node for all gateways, such as "--max-semi-space-size=64", instead of those each ships with
  --from-source      runs our gateway from its source; without it, it is built first and measured as the container runs it
  --open-loop        finds the highest rate of arrivals with p99 ≤ 300 ms (scenarios nested and small)
  --profile          shows where processor time goes (gateways ours and ours-in-process, scenarios nested and small)
  --json             the figures as JSON on standard output

The packages of the others are installed on first use, into a cache of their own.
`;

export interface BenchOptions {
  gateways: readonly Contender[];
  scenarios: readonly Scenario[];
  sharing: boolean;
  rounds: number;
  seconds: number;
  warmUp: number;
  connections: number;
  nodeFlags: readonly string[] | undefined;
  fromSource: boolean;
  mode: 'closed-loop' | 'open-loop' | 'profile';
  json: boolean;
}

const text = { type: 'string' as const };
const flag = { type: 'boolean' as const };

/** Reads the options, or prints help or what is wrong with them and ends the process. */
export function readBenchOptions(): BenchOptions {
  try {
    const { values } = parseArgs({
      options: {
        gateways: text,
        peer: { ...text, multiple: true },
        scenarios: text,
        sharing: flag,
        rounds: text,
        seconds: text,
        'warm-up': text,
        connections: text,
        'node-flags': text,
        'from-source': flag,
        'open-loop': flag,
        profile: flag,
        json: flag,
        help: flag,
      },
    });
    if (values.help) {
      process.stdout.write(help);
      process.exit(0);
    }
    const mode = values['open-loop'] ? 'open-loop' : values.profile ? 'profile' : 'closed-loop';
    const usualGateways = mode === 'profile' ? 'ours,ours-in-process' : undefined;
    const usualScenarios = mode === 'closed-loop' ? undefined : 'nested,small';
    const named = (values.peer ?? []).map(readPeer);
    return {
      gateways: [...choose('gateway', contenders, values.gateways ?? usualGateways), ...named],
      scenarios: choose('scenario', scenarios, values.scenarios ?? usualScenarios),
      sharing: values.sharing ?? false,
      rounds: readNumber('rounds', values.rounds, 5),
      seconds: readNumber('seconds', values.seconds, mode === 'open-loop' ? 10 : 3),
      warmUp: readNumber('warm-up', values['warm-up'], 3),
      connections: readNumber('connections', values.connections, 50),
      nodeFlags: values['node-flags']?.split(/\s+/).filter((word) => word !== ''),
      fromSource: values['from-source'] ?? false,
      mode,
      json: values.json ?? false,
    };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${help}`);
    process.exit(2);
  }
}

function readPeer(words: string): Contender {
  const [, name, command] = /^([\w-]+)=(.+)$/s.exec(words) ?? [];
  if (name === undefined || command === undefined || !command.includes('{port}')) {
    throw new Error(`--peer must be NAME=COMMAND with {port} in it, but got "${words}".`);
  }
  return commandPeer(name, command);
}

function choose<Named extends { name: string }>(
  what: string,
  known: readonly Named[],
  given: string | undefined,
): readonly Named[] {
  if (given === undefined) return known;
  return given.split(',').map((name) => {
    const found = known.find((each) => each.name === name.trim());
    if (found === undefined) {
      const names = known.map((each) => each.name).join(', ');
      throw new Error(`--${what}s must name some of ${names}, but got "${name}".`);
    }
    return found;
  });
}

function readNumber(name: string, given: string | undefined, byDefault: number): number {
  if (given === undefined) return byDefault;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} must be a whole number from 1, but got "${given}".`);
  return number;
}
