import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, sourceProcess } from '../processes/sourceProcess';
import type { Contender, ContenderSetting, Start } from './Contender';

const gatewayDirectory = join(repository, 'gateway');
const tuning = /^--(max|min|stack|optimize|single|turbo)[-_]/;

/** Our gateway as its container runs it, with the flags of `npm run gateway`. */
const shipped: Contender = {
  name: 'ours',
  canShare: true,
  isNode: true,
  prepare: async (setting) => startShipped(setting, setting.nodeFlags ?? shippedFlags()),
};

/** The same with the flags that Node has by itself, as the others run. */
const withoutFlags: Contender = {
  ...shipped,
  name: 'ours-without-flags',
  prepare: async (setting) => startShipped(setting, setting.nodeFlags ?? []),
};

/** The same with its members in its own process, as `npm start` runs them. */
const inProcess: Contender = {
  name: 'ours-in-process',
  canShare: false,
  isNode: true,
  isInProcess: true,
  prepare: async (setting) =>
    startScript('inProcess', setting, setting.nodeFlags ?? shippedFlags()),
};

/** Two queries answered by hand. */
const floor: Contender = {
  name: 'floor',
  canShare: false,
  isNode: true,
  answersFresh: false,
  prepare: async (setting) => startScript('floor', setting, setting.nodeFlags ?? []),
};

export const ours: readonly Contender[] = [shipped, withoutFlags, inProcess, floor];

function startShipped(setting: ContenderSetting, nodeFlags: readonly string[]): Start {
  const run = setting.fromSource
    ? sourceProcess(join(gatewayDirectory, 'src/main.ts'), { nodeFlags }).arguments
    : [...nodeFlags, '--enable-source-maps', join(gatewayDirectory, 'dist/main.js')];
  return {
    command: process.execPath,
    arguments: run,
    directory: gatewayDirectory,
    environment: environmentOf(setting),
    nodeFlags,
  };
}

function startScript(
  folder: string,
  setting: ContenderSetting,
  nodeFlags: readonly string[],
): Start {
  const file = join(__dirname, '..', folder, 'main.ts');
  return {
    ...sourceProcess(file, { nodeFlags, built: !setting.fromSource }),
    environment: environmentOf(setting),
    nodeFlags,
  };
}

/** Those of the gateway's script that change how Node uses memory or compiles. */
function shippedFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(gatewayDirectory, 'package.json'), 'utf8')) as {
    scripts: { gateway: string };
  };
  return scripts.gateway.split(/\s+/).filter((word) => tuning.test(word));
}

function environmentOf({ supergraphFile, port, sharing }: ContenderSetting) {
  return {
    SUPERGRAPH: supergraphFile,
    PORT: String(port),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    FORWARD_HEADERS: 'authorization',
    SHARE_READS: String(sharing),
  };
}
