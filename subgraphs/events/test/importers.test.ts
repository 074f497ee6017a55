import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { dataFolder } from '../src/codelists';
import { findAncestors } from '../src/importers/findAncestors';
import { compileData, loadData } from '../src/importers/loadData';
import { readEvents } from '../src/importers/readEvents';
import { zonedTime } from '../src/importers/zonedTime';
import { events } from '../src/subgraph';

const eventsFile = join(dataFolder, 'events.csv');

describe('zonedTime', () => {
  it.each([
    ['2025-07-11', '09:40', 'Europe/Zurich', '2025-07-11T09:40:00+02:00'],
    ['2025-01-11', '09:40', 'Europe/Zurich', '2025-01-11T09:40:00+01:00'],
    ['2024-10-14', '10:00', 'Asia/Kolkata', '2024-10-14T10:00:00+05:30'],
    ['2024-10-14', '10:00', 'UTC', '2024-10-14T10:00:00+00:00'],
    ['2024-01-01', '00:00', 'America/St_Johns', '2024-01-01T00:00:00-03:30'],
    // The clocks of Zurich went forward at 02:00 on 31 March and back at 03:00 on 27 October 2024.
    ['2024-03-31', '01:59', 'Europe/Zurich', '2024-03-31T01:59:00+01:00'],
    ['2024-03-31', '03:00', 'Europe/Zurich', '2024-03-31T03:00:00+02:00'],
    ['2024-10-27', '01:59', 'Europe/Zurich', '2024-10-27T01:59:00+02:00'],
    ['2024-10-27', '03:00', 'Europe/Zurich', '2024-10-27T03:00:00+01:00'],
  ])('writes %s %s in %s with the offset of that day', (day, time, timeZone, expected) => {
    expect(zonedTime(day, time, timeZone)).toBe(expected);
  });
});

describe('findAncestors', () => {
  it('finds the events that one is part of, at any distance', () => {
    expect(
      findAncestors([
        { id: 'summit', parentId: null },
        { id: 'day', parentId: 'summit' },
        { id: 'session', parentId: 'day' },
      ]),
    ).toEqual([
      { ancestorId: 'summit', eventId: 'day' },
      { ancestorId: 'day', eventId: 'session' },
      { ancestorId: 'summit', eventId: 'session' },
    ]);
  });

  it('refuses an event that is part of itself', () => {
    const circle = [
      { id: 'day', parentId: 'summit' },
      { id: 'summit', parentId: 'day' },
    ];
    expect(() => findAncestors(circle)).toThrow('events.csv: the event "day" is part of itself');
  });
});

describe('readEvents', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'events-'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    [
      'Asia/Kolkata',
      'Asia/New_Delhi',
      'timezone',
      'must be a name of the IANA time zone database such as Europe/Zurich',
    ],
    ['2024-10-15', '2024-10', 'start_date', 'must be a day such as 2023-12-18'],
    ['IND', 'IN', 'country_iso3', 'must be a country code of ISO 3166-1 alpha-3'],
    ['in_person', 'onsite', 'format', 'must be one of in_person, online, hybrid'],
  ])(
    'refuses a file that holds %s as %s, and names line, column and rule',
    (right, wrong, column, rule) => {
      const [header = '', ...lines] = readFileSync(eventsFile, 'utf8').split('\n');
      const line = lines.find((text) => text.startsWith('E032,')) ?? '';
      const file = join(folder, 'events.csv');
      writeFileSync(file, [header, line.replace(right, wrong), ''].join('\n'));
      expect(() => readEvents(file)).toThrow(
        `events.csv, line 2, column "${column}": ${rule}, but it is "${wrong}"`,
      );
    },
  );
});

describe('compileData', () => {
  const records = readEvents(eventsFile);
  const data = compileData(dataFolder);

  it('loses no day, place or organizer of the compiled calendar', () => {
    expect(records).toHaveLength(58);
    expect(
      data.events.map(({ firstDay, lastDay, city, countryCode, organizers }) => ({
        firstDay,
        lastDay,
        city,
        countryCode,
        organizers: organizers.map(({ name }) => name),
      })),
    ).toEqual(
      records.map((record) => ({
        firstDay: record.start_date,
        lastDay: record.end_date,
        city: record.city,
        countryCode: record.country_iso3,
        organizers: [...record.organizer, ...record.co_organizers],
      })),
    );
  });

  it('takes every name that is not an agency of the graph as a name alone', () => {
    const names = data.events.flatMap(({ organizers }) =>
      organizers.flatMap(({ name, agencyId }) => (agencyId === null ? [name] : [])),
    );
    expect([...new Set(names)].toSorted()).toEqual([
      '53 UN partners',
      'ACM',
      'AIFOD',
      'CST',
      'Government of France',
      'Government of India',
      'Government of Romania',
      'Government of Switzerland',
      'IBM',
      'IEC',
      'IEEE',
      'INTERPOL',
      'ISO',
      'KATS',
      'Microsoft',
      'Pontifical Academy for Life',
      'Uganda Communications Commission',
      'United Nations',
      'XPRIZE Foundation',
    ]);
  });

  it('pads a date only by the whole of the year or month that is known', () => {
    for (const { precision, start_date: start, end_date: end } of records.filter(
      (one) => one.precision < 10,
    )) {
      expect([start, end]).toEqual(
        precision === 4
          ? [`${start.slice(0, 4)}-01-01`, `${start.slice(0, 4)}-12-31`]
          : [`${start.slice(0, 7)}-01`, `${start.slice(0, 7)}-31`],
      );
    }
  });
});

describe('loadData', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await startTestSubgraph(events);
  });

  afterAll(() => subgraph.stop());

  it('changes nothing when the same data is loaded again', async () => {
    const recorder = recordStatements(subgraph.hosted.database);
    await loadData(subgraph.hosted.database, createLog('events', 'silent'));
    recorder.stop();
    expect(recorder.statements).toEqual([expect.stringContaining('FROM import_run')]);
  });

  it('lets no session be without the event in whose programme it stands', async () => {
    await expect(
      subgraph.hosted.database.query(`UPDATE event SET parent_id = NULL WHERE kind = 'SESSION'`),
    ).rejects.toThrow('event_session_has_parent');
  });

  it('lets no event end before it starts', async () => {
    await expect(
      subgraph.hosted.database.query(`UPDATE event SET last_day = '2000-01-01' WHERE id = 'cop31'`),
    ).rejects.toThrow('event_ends_after_start');
  });
});
