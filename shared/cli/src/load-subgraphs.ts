import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Exporter } from '@agency-graph/subgraph-kit/importing/exporter';
import type { Importer } from '@agency-graph/subgraph-kit/importing/importer';
import type { SubgraphDefinition } from '@agency-graph/subgraph-kit/subgraph';
import { CommandFailure } from './command-failure';
import { exitCodes } from './exit-codes';

/** The subgraphs that the tool works on, and the folder whose package.json names them. */
export interface Workspace {
  folder: string;
  subgraphs: SubgraphDefinition[];
}

export interface Format<Kind> {
  subgraph: SubgraphDefinition;
  format: Kind;
}

/**
 * Loads the subgraphs that the nearest package.json names in its field `agencyGraph`: `{ "subgraphs": ["@agency-graph/events"] }`.
 * So the tool knows no subgraph itself, and works for those of other agencies.
 */
export function loadSubgraphs(folder: string): Workspace {
  const { file, names } = findConfiguration(folder);
  const load = createRequire(file);
  return { folder: dirname(file), subgraphs: names.map((name) => loadSubgraph(load, name, file)) };
}

function findConfiguration(start: string): { file: string; names: string[] } {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const names = readNames(file);
      if (names) return { file, names };
    }
    if (dirname(folder) === folder) break;
  }
  throw new CommandFailure(
    exitCodes.usage,
    `No package.json in ${start} or above it says which subgraphs there are. ` +
      'Add a field such as "agencyGraph": { "subgraphs": ["@agency-graph/events"] }.',
  );
}

function readNames(file: string): string[] | undefined {
  const { agencyGraph } = JSON.parse(readFileSync(file, 'utf8')) as {
    agencyGraph?: { subgraphs?: unknown };
  };
  if (agencyGraph === undefined) return undefined;
  const { subgraphs } = agencyGraph;
  if (Array.isArray(subgraphs) && subgraphs.every((name) => typeof name === 'string'))
    return subgraphs;
  throw new CommandFailure(
    exitCodes.usage,
    `The field agencyGraph.subgraphs in ${file} must be a list of package names, but it is ${JSON.stringify(subgraphs)}.`,
  );
}

function loadSubgraph(load: NodeJS.Require, name: string, file: string): SubgraphDefinition {
  const entry = `${name}/subgraph`;
  let exported: Record<string, unknown>;
  try {
    exported = load(entry) as Record<string, unknown>;
  } catch (cause) {
    throw new CommandFailure(
      exitCodes.usage,
      `The subgraph ${name}, which ${file} names, could not be loaded from ${entry}: ${(cause as Error).message}`,
      { cause },
    );
  }
  const definition = Object.values(exported).find(isDefinition);
  if (definition) return definition;
  throw new CommandFailure(
    exitCodes.usage,
    `${entry} must export a SubgraphDefinition, but exports none.`,
  );
}

function isDefinition(value: unknown): value is SubgraphDefinition {
  const { name, schema, loadData } = (value ?? {}) as Partial<SubgraphDefinition>;
  return typeof name === 'string' && schema !== undefined && typeof loadData === 'function';
}

export function importersOf({ subgraphs }: Workspace): Format<Importer>[] {
  return subgraphs.flatMap((subgraph) =>
    (subgraph.importers ?? []).map((format) => ({ subgraph, format })),
  );
}

export function exportersOf({ subgraphs }: Workspace): Format<Exporter>[] {
  return subgraphs.flatMap((subgraph) =>
    (subgraph.exporters ?? []).map((format) => ({ subgraph, format })),
  );
}

/** The format of this name. Throws a CommandFailure that lists the names when there is none. */
export function findFormat<Kind extends { format: string }>(
  formats: readonly Format<Kind>[],
  name: string,
): Format<Kind> {
  const found = formats.find(({ format }) => format.format === name);
  if (found) return found;
  const known = formats.map(({ format }) => format.format).join(', ');
  throw new CommandFailure(exitCodes.usage, `FORMAT must be one of ${known}, but it is "${name}".`);
}
