import type { Described } from './describeSchema';

/** A place where two schemas differ. */
export interface SchemaDifference {
  coordinate: string;
  /** In the file. */
  line: number | undefined;
  /** A sentence without its full stop. */
  text: string;
}

type Facts = ReadonlyMap<string, Described>;

const longestName = 120;
const longestText = 400;

/** What a server says differently than the file, in the order of the file, then of the server. */
export function compareSchemas(file: Facts, server: Facts): SchemaDifference[] {
  const differences: SchemaDifference[] = [];
  for (const [coordinate, fact] of file) {
    if (isToldAlready(fact, file, server)) continue;
    const other = server.get(coordinate);
    const texts = other
      ? differencesOf(coordinate, fact, other)
      : [`${coordinate} is in the file and not in the server`];
    for (const text of texts) differences.push({ coordinate, line: fact.line, text: cut(text) });
  }
  for (const [coordinate, fact] of server) {
    if (file.has(coordinate) || isToldAlready(fact, server, file)) continue;
    const text = `${cut(coordinate, longestName)} is in the server and not in the file`;
    differences.push({ coordinate: cut(coordinate, longestName), line: undefined, text });
  }
  return differences;
}

/** Whether what it belongs to is missing on the other side, or a type of another kind. */
function isToldAlready({ parent }: Described, one: Facts, other: Facts): boolean {
  if (parent === undefined) return false;
  const [here, there] = [one.get(parent)!, other.get(parent)];
  if (!there) return true;
  return here.parent === undefined ? here.is !== there.is : isToldAlready(here, one, other);
}

function differencesOf(coordinate: string, file: Described, server: Described): string[] {
  if (file.is !== server.is) {
    return [`${coordinate} is ${short(file.is)} in the file and ${short(server.is)} in the server`];
  }
  const texts: string[] = [];
  if (file.description !== server.description) {
    texts.push(
      `the description of ${coordinate} is ${quote(file.description)} in the file and ${quote(server.description)} in the server`,
    );
  }
  texts.push(...differencesOfSets(file.types, server.types, `${coordinate} has the type`));
  texts.push(...differencesOfSets(file.directives, server.directives, `${coordinate} has`));
  return texts;
}

function differencesOfSets(
  file: ReadonlySet<string>,
  server: ReadonlySet<string>,
  what: string,
): string[] {
  const only = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].filter((each) => !other.has(each)).map(short);
  return [
    ...only(file, server).map((each) => `${what} ${each} in the file and not in the server`),
    ...only(server, file).map((each) => `${what} ${each} in the server and not in the file`),
  ];
}

function quote(text: string | undefined): string {
  return text === undefined ? 'missing' : JSON.stringify(short(text));
}

function short(text: string): string {
  return cut(text, longestName);
}

function cut(text: string, longest = longestText): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
