import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostileSchema } from './HostileSchema';

const folder = join(__dirname, 'schemas');

/**
 * The schemas in `schemas/refused` or `schemas/passed`. Comments at the top of a file say with which codes it is refused, and
 * which member hands it in when it is not the intruder.
 */
export function schemaFiles(kind: 'refused' | 'passed'): HostileSchema[] {
  return readdirSync(join(folder, kind)).map((file) => {
    const sdl = readFileSync(join(folder, kind, file), 'utf8');
    const codes = commentIn(sdl, 'refused')?.split(' ') ?? [];
    return {
      name: file.replace('.graphql', '').replaceAll('-', ' '),
      member: commentIn(sdl, 'member') ?? 'intruder',
      sdl,
      refusedWith: codes.toSorted(),
    };
  });
}

function commentIn(sdl: string, name: string): string | undefined {
  return new RegExp(`^# ${name}: (.*)$`, 'm').exec(sdl)?.[1];
}
