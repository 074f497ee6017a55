import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { ConfigurationError } from '../config';

/** The user whose identity root lends to PostgreSQL, which refuses to run as root. */
export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

/** Undefined when PostgreSQL runs as whoever runs this process, which is the rule for everybody but root. */
export type RunAs = ServerUser | undefined;

const candidates = ['postgres', 'nobody'];

/** Whether root lends its work to this user; a cluster of anybody else in a place open to all is not ours. */
export function mayServe({ name }: ServerUser): boolean {
  return candidates.includes(name);
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Finds an unprivileged user that already exists: `postgres`, else `nobody`. */
export async function findUnprivilegedUser(): Promise<ServerUser> {
  const users = await readUsers();
  for (const name of candidates) {
    const user = users.find((one) => one.name === name);
    if (user) return user;
  }
  throw new ConfigurationError(
    'PostgreSQL refuses to run as root, and there is neither a user "postgres" nor a user "nobody" to run it as. ' +
      'Start as an ordinary user, or set DATABASE_URL to a running server.',
  );
}

/** The user with this id, named when the system knows a name. */
export async function userWithId(uid: number, gid: number): Promise<ServerUser> {
  const known = (await readUsers()).find((user) => user.uid === uid);
  return { name: known?.name ?? `with the id ${uid}`, uid, gid };
}

/** Whether the user can enter the folder, or run the file, at `path`. Asks the system, which alone knows all rules. */
export function canEnter(path: string, user: ServerUser): Promise<boolean> {
  const options = { uid: user.uid, gid: user.gid, cwd: '/', env: {} };
  return new Promise((resolve, reject) => {
    execFile('/bin/sh', ['-c', 'test -x "$0"', path], options, (error) => {
      if (error && error.code !== 1) reject(cannotSwitch(user, error));
      else resolve(!error);
    });
  });
}

function cannotSwitch(user: ServerUser, cause: Error): ConfigurationError {
  return new ConfigurationError(
    `PostgreSQL refuses to run as root, and this process may not switch to the user ${user.name}: ${cause.message}. ` +
      'Start as an ordinary user, or set DATABASE_URL to a running server.',
  );
}

async function readUsers(): Promise<ServerUser[]> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && /^\d+$/.test(`${uid}${gid}`)
      ? [{ name, uid: Number(uid), gid: Number(gid) }]
      : [];
  });
}
