import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { CommandFailure } from '../command-failure';
import { exitCodes } from '../exit-codes';
import type { Terminal } from '../terminal';
import { checkName } from './check-name';
import { memberFileName, readMemberFile, type MemberFile } from './member-file';

/** The flags that win over agency-graph.json. */
export type SubmissionOptions = Omit<MemberFile, 'start'>;

/** A member as it is handed in to the registry, and where it comes from. */
export interface Submission {
  /** The folder of agency-graph.json. */
  folder: string;
  schemaFile: string;
  /** The file for messages: from the folder that the command was given in. */
  shownSchemaFile: string;
  body: { name: string; sdl: string } & Partial<
    Record<'agency' | 'contact' | 'licence' | 'url', string>
  >;
}

/** Reads what a command works on from a folder's agency-graph.json and the flags. The schema is read each time. */
export function readSubmission(
  folderArgument: string | undefined,
  options: SubmissionOptions,
  { folder: here }: Terminal,
): Submission {
  const folder = memberFolder(folderArgument, here);
  const file = readMemberFile(folder);
  const name = checkName(
    requireName(options, file, folder),
    options.name ? '--name' : memberFileName,
  );
  const schemaFile = options.schema
    ? resolve(here, options.schema)
    : resolve(folder, file.schema ?? 'schema.graphql');
  const shownSchemaFile = relative(here, schemaFile);
  const sdl = readSchema(schemaFile, shownSchemaFile);
  const { agency, contact, licence, url } = { ...file, ...options };
  const body = { name, sdl, agency, contact, licence, url };
  const given = Object.entries(body).filter(([, value]) => value !== undefined);
  return {
    folder,
    schemaFile,
    shownSchemaFile,
    body: Object.fromEntries(given) as Submission['body'],
  };
}

/** The member's folder: the one that was named, or the nearest above that has an agency-graph.json, or the present one. */
export function memberFolder(folderArgument: string | undefined, here: string): string {
  if (folderArgument !== undefined) {
    const folder = resolve(here, folderArgument);
    if (existsSync(folder)) return folder;
    throw new CommandFailure(exitCodes.usage, `There is no folder ${folderArgument}.`);
  }
  for (let folder = here; ; folder = dirname(folder)) {
    if (existsSync(resolve(folder, memberFileName))) return folder;
    if (dirname(folder) === folder) return here;
  }
}

/** The name of the member that a command is about: --name, or that of the folder's agency-graph.json. */
export function requireName(
  options: { name?: string },
  { name }: MemberFile,
  folder: string,
): string {
  const found = options.name ?? name;
  if (found !== undefined) return found;
  throw new CommandFailure(
    exitCodes.usage,
    `Which subgraph? Give --name, or the folder of an ${memberFileName} that has a name: ${folder} has none.`,
  );
}

export function readSchema(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const message = `The schema ${shown} cannot be read: ${(cause as Error).message}. Name its file with --schema.`;
    throw new CommandFailure(exitCodes.usage, message, { cause });
  }
}
