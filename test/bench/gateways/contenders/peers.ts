import { join } from 'node:path';
import type { Contender, ContenderSetting, Start } from './Contender';
import { installPeer } from './installPeer';

const hive = (name: string, runtime: 'default' | 'rust'): Contender => ({
  name,
  canShare: true,
  isNode: true,
  prepare: async (setting) => {
    const directory = await installPeer('hive');
    const start = startNode(directory, setting, [
      'node_modules/@graphql-hive/gateway/dist/bin.js',
      'supergraph',
      setting.supergraphFile,
      '--port',
      String(setting.port),
      '--host',
      '127.0.0.1',
      '--fork',
      '1',
      '--config-path',
      join(directory, 'gateway.config.mjs'),
    ]);
    const environment = { ...start.environment, RUNTIME: runtime, LOG_LEVEL: 'warn' };
    return { ...start, environment };
  },
});

const script = (name: string, peer: string): Contender => ({
  name,
  canShare: false,
  isNode: true,
  prepare: async (setting) => startNode(await installPeer(peer), setting, ['serve.mjs']),
});

/** Gateways of others that run on Node, with what they come with. */
export const peers: readonly Contender[] = [
  script('stock', 'apollo'),
  hive('hive', 'default'),
  hive('hive-rust', 'rust'),
  script('mercurius', 'mercurius'),
];

function startNode(
  directory: string,
  { supergraphFile, port, sharing, nodeFlags = [] }: ContenderSetting,
  words: readonly string[],
): Start {
  return {
    command: process.execPath,
    arguments: [...nodeFlags, ...words],
    directory,
    environment: {
      SUPERGRAPH: supergraphFile,
      PORT: String(port),
      SHARING: sharing ? 'on' : 'off',
    },
    nodeFlags,
  };
}
