import { readFileSync } from 'node:fs';
import { Kind, parse, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import { SupergraphError } from './SupergraphError';

export interface Supergraph {
  sdl: string;
  /** The members, by their public names, with the addresses that composition gave them. */
  subgraphs: { name: string; url: string }[];
}

/** Reads a composed supergraph from its file, and who its members are. */
export function readSupergraph(file: string): Supergraph {
  const sdl = readText(file);
  const subgraphs = membersOf(parseSupergraph(sdl, file));
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

/** Composition lists the members as values of the enum `join__Graph`. */
function membersOf(document: DocumentNode): Supergraph['subgraphs'] {
  const values = document.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
      ? (definition.values ?? [])
      : [],
  );
  return values.flatMap(({ directives = [] }) => {
    const graph = directives.find(({ name }) => name.value === 'join__graph');
    return graph ? [{ name: argumentOf(graph, 'name'), url: argumentOf(graph, 'url') }] : [];
  });
}

function argumentOf(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}
