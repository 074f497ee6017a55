import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  packages: Record<string, { license?: string; dev?: boolean; link?: boolean }>;
}

const read = (path: string) => readFileSync(join(__dirname, '../..', path), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as Lock;
const text = read('deploy/LICENSES.md');

/** Packages that run in production, from other people, with a licence of their own. */
const running = Object.entries(packages).filter(
  ([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link,
);

const unremarkable =
  /^\(?(MIT|ISC|Apache-2\.0|0BSD|BlueOak-1\.0\.0|BSD-[23]-Clause)( AND (MIT|BSD-3-Clause))?\)?$/;

it('names every package whose licence has conditions of its own, and no other', () => {
  const special = running
    .filter(([, { license = 'none' }]) => !unremarkable.test(license))
    .map(([path, { license }]) => `${path.replace(/^.*node_modules\//, '')} ${license}`);
  const named = [...text.matchAll(/^\| `(.+?)` +\| (Elastic License 2\.0|MPL-2\.0) /gm)].map(
    ([, name, licence]) => `${name} ${licence === 'MPL-2.0' ? licence : 'Elastic-2.0'}`,
  );
  expect(special.toSorted()).toEqual(named.toSorted());
  expect(named).not.toEqual([]);
});
