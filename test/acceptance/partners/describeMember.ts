import type { Partner } from './Partner';
import { prepareMember, type PreparedMember } from './prepareMember';

/** The tests of one member. Where this machine cannot start it, they are skipped, and their names say why. */
export function describeMember(
  { name, folder }: Partner,
  tests: (prepared: PreparedMember) => void,
): void {
  const prepared = prepareMember(folder);
  if (!('missing' in prepared)) {
    describe(`${name} (${folder})`, () => tests(prepared));
    return;
  }
  process.stderr.write(`SKIPPED: the tests of ${name} (${folder}), because ${prepared.missing}.\n`);
  describe.skip(`${name} (${folder}), because ${prepared.missing}`, () => tests(prepared));
}
