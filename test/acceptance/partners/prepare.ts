import { partners } from './partners';
import { prepareMember } from './prepareMember';

/** Gets what the members in Python and Go need, so that the tests find it. Where it cannot be had, they say that they were skipped. */
for (const { folder, name } of partners) {
  const beganAt = performance.now();
  const prepared = prepareMember(folder);
  const seconds = Math.round((performance.now() - beganAt) / 1000);
  process.stdout.write(
    'missing' in prepared
      ? `${name} (${folder}) cannot be started, and its tests are skipped: ${prepared.missing}\n`
      : `${name} (${folder}) is ready after ${seconds} s\n`,
  );
}
