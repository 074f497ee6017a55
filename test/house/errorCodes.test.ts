import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCodes } from '@agency-graph/subgraph-kit/errors';

it('documents every error code, and no other, in shared/README.md', () => {
  const readme = readFileSync(join(__dirname, '../../shared/README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| (.+?) \|$/gm)].map(([, code, meaning]) => [
    code,
    meaning,
  ]);
  expect(rows).toEqual(Object.entries(errorCodes));
});
