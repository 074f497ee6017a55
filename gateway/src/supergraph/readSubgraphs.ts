import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { SupergraphError } from './SupergraphError';

/** A member of the graph as composition needs it. */
export interface SubgraphSource {
  name: string;
  /** Where it answers when nothing else is configured. */
  url: string;
  sdl: string;
  /** The agency that runs it, where its people are reached, and the licence of its data: as the list says, if it does. */
  agency?: string | undefined;
  contact?: string | undefined;
  licence?: string | undefined;
}

const entries = z
  .array(
    z.strictObject({
      name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower case letters, digits and "-"'),
      url: z.url({ protocol: /^https?$/ }),
      schema: z.string().min(1),
      agency: z.string().min(1).optional(),
      contact: z.string().min(1).optional(),
      licence: z.string().min(1).optional(),
    }),
  )
  .min(1);

/** Reads the list of members and the schema file of each; paths in the list are relative to it. */
export function readSubgraphs(file: string): SubgraphSource[] {
  const result = entries.safeParse(JSON.parse(read(file)));
  if (!result.success) {
    throw new SupergraphError(`${file} is no list of subgraphs:\n${z.prettifyError(result.error)}`);
  }
  return result.data.map(({ schema, ...member }) => ({
    ...member,
    sdl: read(resolve(dirname(file), schema)),
  }));
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new SupergraphError(`Cannot read ${file}.`, { cause });
  }
}
