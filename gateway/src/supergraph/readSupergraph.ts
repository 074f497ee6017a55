import { readFileSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';
import { joinGraphs } from './joinGraphs';
import { SupergraphError } from './SupergraphError';

export interface Supergraph {
  sdl: string;
  /** The members, by their public names, with the addresses that composition gave them. */
  subgraphs: { name: string; url: string }[];
}

/** Reads a composed supergraph from its file, and who its members are. */
export function readSupergraph(file: string): Supergraph {
  const sdl = readText(file);
  const subgraphs = joinGraphs(parseSupergraph(sdl, file).definitions).map(({ name, url }) => ({
    name,
    url,
  }));
  if (subgraphs.length === 0) {
    throw new SupergraphError(
      `${file} holds no supergraph: it names no subgraph. Compose one with \`npm run compose\`.`,
    );
  }
  return { sdl, subgraphs };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new SupergraphError(
      `Cannot read the supergraph ${file}. Compose it with \`npm run compose\`, or set SUPERGRAPH to its file.`,
      { cause },
    );
  }
}

function parseSupergraph(sdl: string, file: string): DocumentNode {
  try {
    return parse(sdl, { noLocation: true });
  } catch (cause) {
    throw new SupergraphError(`${file} holds no supergraph: ${(cause as Error).message}`, {
      cause,
    });
  }
}
