import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { startTestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { dataFolder } from '../src/codelists';
import { compileData } from '../src/importers/compileData';
import { loadData } from '../src/importers/loadData';
import { partitionAreas } from '../src/importers/partitionAreas';
import { partitionPartners } from '../src/importers/partitionPartners';
import { readStatedCount } from '../src/importers/readStatedCount';
import { isUserAssignedCode } from '../src/userAssignedCodes';
import { projects } from '../src/subgraph';

/** Compiles a copy of the data in which one file has been changed. */
function compileChanged(file: string, change: (text: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), 'projects-data-'));
  try {
    cpSync(dataFolder, folder, { recursive: true });
    writeFileSync(join(folder, file), change(readFileSync(join(dataFolder, file), 'utf8')));
    return compileData(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('compiles every row of the data files', () => {
  const data = compileData(dataFolder);
  expect(
    Object.fromEntries(Object.entries(data).map(([name, rows]) => [name, rows.length])),
  ).toEqual({
    topics: expect.any(Number),
    countries: 249,
    goals: 17,
    agencies: 60,
    activitySnapshots: 5,
    reportEditions: 6,
    projects: 79,
    programmes: 11,
    coordinationBodies: 4,
    instruments: 7,
  });
});

it('gives no key and no alias twice within a type', () => {
  const {
    agencies,
    projects: records,
    programmes,
    coordinationBodies,
    instruments,
  } = compileData(dataFolder);
  for (const rows of [agencies, records, programmes, coordinationBodies, instruments]) {
    const keys = rows.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  }
});

it('lays out the rows by which lists find projects', async () => {
  const { hosted, stop } = await startTestSubgraph(projects);
  const [counts] = await hosted.database.query(`
    SELECT (SELECT count(*)::integer FROM project_agency) AS agencies,
      (SELECT count(*)::integer FROM project_goal) AS goals,
      (SELECT count(*)::integer FROM project_country) AS countries,
      (SELECT count(*)::integer FROM project WHERE dataset <> 'compiled data') AS others`);
  expect(counts).toEqual({ agencies: 99, goals: 113, countries: 58, others: 0 });
  await stop();
});

it('loads the same data only once', async () => {
  const { hosted, stop } = await startTestSubgraph(projects);
  const recorder = recordStatements(hosted.database);
  await loadData(hosted.database, createLog('projects', 'silent'));
  recorder.stop();
  expect(recorder.statements).toEqual([expect.stringContaining('FROM import_run')]);
  await stop();
});

it.each([
  [
    'projects.csv',
    (text: string) => text.replace('itu-giga,p073,Giga,itu', 'itu-giga,p073,Giga,itv'),
    '"itu-giga" names the unknown agency "itv"',
  ],
  [
    'projects.csv',
    (text: string) => text.replace('ALB;BIH;XKX', 'ALB;BIH;KOS'),
    'projects.csv, record "ilo-employment-and-social-affairs-platform-2", column "countries_iso3": ' +
      'must hold ISO 3166-1 alpha-3 codes, but got "KOS"',
  ],
  [
    'projects.csv',
    (text: string) => text.replace(',4;9,inferred_by_compiler', ',4;19,inferred_by_compiler'),
    'projects.csv, line 74, column "sdgs": must hold goals from 1 to 17, but it is "4;19"',
  ],
  [
    'programmes.csv',
    (text: string) => text.replaceAll(',itu-giga,', ',itu-gigs,'),
    '"giga" names the unknown project "itu-gigs"',
  ],
  [
    'agencies.csv',
    (text: string) => text.replaceAll('un-activities-on-ai-2023', 'un-activities-on-ai-1999'),
    '"agencies.csv" names the unknown report edition "un-activities-on-ai-1999"',
  ],
  [
    'report-editions.csv',
    (text: string) => text.replace(',200+,', ',about 200,'),
    'report-editions.csv, line 2, column "activities": must be a number such as 408, 200+ or over 40, but it is "about 200"',
  ],
])('refuses a fault in %s and names it', (file, change, message) => {
  expect(() => compileChanged(file, change)).toThrow(message);
});

it('reads what a stated number means', () => {
  expect(['408', '200+', 'over 40'].map(readStatedCount)).toEqual([
    { value: 408, qualifier: 'EXACT', text: '408' },
    { value: 200, qualifier: 'AT_LEAST', text: '200+' },
    { value: 40, qualifier: 'MORE_THAN', text: 'over 40' },
  ]);
});

it('partitions partners into UN agencies, by key, acronym or alias, and others', () => {
  expect(partitionPartners(['WHO', 'oda', 'un-habitat', 'INTERPOL'])).toEqual({
    partnerIds: ['who', 'unoda', 'un-habitat'],
    otherPartners: ['INTERPOL'],
  });
});

it('partitions codes into M49 countries and codes that ISO leaves to its users', () => {
  expect(partitionAreas(['NAM', 'XKX'], 'a-project')).toEqual({
    countryCodes: ['NAM'],
    otherAreas: ['XKX'],
  });
});

it.each(['AAA', 'AAZ', 'QMA', 'QZZ', 'XAA', 'XKX', 'XZZ', 'ZZA', 'ZZZ'])(
  'knows %s as a code of ISO 3166-1 users',
  (code) => {
    expect(isUserAssignedCode(code)).toBe(true);
  },
);

it.each(['ABA', 'QLZ', 'QAT', 'WZZ', 'YEM', 'ZYZ', 'xkx', 'XK'])(
  'knows %s as none of them',
  (code) => {
    expect(isUserAssignedCode(code)).toBe(false);
  },
);
