import { resolve } from 'node:path';

/** The path that somebody gave who started the process. npm starts its scripts in the folder of the package, and not where they stand. */
export function pathFromStarter(path: string, { INIT_CWD }: NodeJS.ProcessEnv): string {
  return resolve(INIT_CWD ?? process.cwd(), path);
}
