import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateCodes } from '../../src/gate/gateCodes';

it('explains each code of the gate in the README, once', () => {
  const readme = readFileSync(join(__dirname, '../../src/gate/README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| `([A-Z][A-Z_0-9]+)` +\|(.*)\|$/gm)];
  expect(rows.map(([, code]) => code).toSorted()).toEqual(Object.keys(gateCodes).toSorted());
  const cells = rows.map(([, , rest = '']) => rest.split('|').map((cell) => cell.trim()));
  expect(cells.filter((row) => row.length !== 3 || row.some((cell) => cell === ''))).toEqual([]);
});
