import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailure } from '../command-failure';
import { exitCodes } from '../exit-codes';

export const memberFileName = 'agency-graph.json';

/** What the file says of a member. All of it may be absent, and a flag wins over it. */
export interface MemberFile {
  /** Its name in the graph. */
  name?: string;
  agency?: string;
  /** Where its people are reached: an e-mail address or a web address. */
  contact?: string;
  /** The licence of its data: an SPDX identifier, or the web address of its text. */
  licence?: string;
  /** Where it answers. */
  url?: string;
  /** The file of its schema, from the folder of this file. */
  schema?: string;
  /** The shell command that starts it, in the folder of this file. */
  start?: string;
}

const fields = ['name', 'agency', 'contact', 'licence', 'url', 'schema', 'start'] as const;

/** Reads the file in the folder. Without one everything is absent; empty values are. */
export function readMemberFile(folder: string): MemberFile {
  const file = join(folder, memberFileName);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ENOENT') return {};
    throw fault(`${file} cannot be read: ${(cause as Error).message}.`, cause);
  }
  return checkFields(parse(text, file), file);
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw fault(`${file} is no JSON: ${(cause as Error).message}.`, cause);
  }
}

function checkFields(content: unknown, file: string): MemberFile {
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw fault(`${file} must hold a JSON object, such as { "name": "health-facilities" }.`);
  const faults = Object.entries(content).flatMap(([field, value]) => {
    if (!(fields as readonly string[]).includes(field))
      return [`it has no field "${field}"; there are ${fields.join(', ')}`];
    return typeof value === 'string'
      ? []
      : [`${field} must be text, but it is ${JSON.stringify(value)}`];
  });
  if (faults.length > 0) throw fault(`${file} is not right: ${faults.join('; ')}.`);
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== ''));
}

function fault(message: string, cause?: unknown): CommandFailure {
  return new CommandFailure(exitCodes.usage, message, { cause });
}
