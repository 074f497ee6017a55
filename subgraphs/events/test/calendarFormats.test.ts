import { describeFinding } from '@agency-graph/subgraph-kit/importing/findings';
import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { eventsCsv } from '../src/importers/csv/eventsCsv';
import { indico } from '../src/importers/indico/indico';
import { events } from '../src/subgraph';
import { exportText, importTexts, readEvent } from './calendarFiles';

let graph: TestSubgraph;

beforeEach(async () => {
  graph = await startTestSubgraph(events);
});

afterEach(() => graph.stop());

const eventOf = (id: string) => readEvent(graph, id);

describe('an Indico export', () => {
  const when = (date: string, time: string) => ({ date, time, tz: 'Europe/Zurich' });
  const event = {
    id: '7',
    _type: 'Conference',
    title: 'Sample conference on AI',
    type: 'conference',
    category: 'Informatics',
    startDate: when('2026-03-02', '09:00:00'),
    endDate: when('2026-03-04', '17:30:00'),
    timezone: 'Europe/Zurich',
    location: 'Palais des Nations, Geneva',
    room: 'Room XX',
    keywords: ['health', 'coffee'],
    url: 'https://indico.example.org/event/7/',
    description: '<p>Prose</p>',
    contributions: [
      { id: '1', title: 'First talk', startDate: when('2026-03-02', '10:00:00'), duration: 45 },
      { id: '2', title: 'Talk that nobody scheduled', startDate: null, duration: 20 },
    ],
  };
  const answer = (...results: unknown[]) => ({
    'indico.json': JSON.stringify({
      count: results.length,
      _type: 'HTTPAPIResult',
      complete: true,
      url: 'https://indico.example.org/export/categ/1.json',
      ts: 1,
      results,
    }),
  });

  it('becomes events with sessions, topics and provenance', async () => {
    const report = await importTexts(graph, indico, answer(event));
    expect(report).toMatchObject({
      outcome: 'IMPORTED',
      records: 3,
      counts: { added: 3 },
      unknownCodes: [{ codelist: 'topic', codes: [{ code: 'coffee', count: 1 }] }],
    });
    expect(await eventOf('sample-conference-on-ai')).toMatchObject({
      kind: 'CONFERENCE',
      startsAt: '2026-03-02T09:00:00+01:00',
      endsAt: '2026-03-04T17:30:00+01:00',
      city: 'Geneva',
      venue: 'Room XX, Palais des Nations',
      country: { code: 'CHE' },
      link: 'https://indico.example.org/event/7/',
      note: 'Category: Informatics',
      topicTags: expect.arrayContaining([{ topic: { id: 'health' }, basis: 'STATED' }]),
      provenance: { kind: 'OFFICIAL', source: 'Indico at indico.example.org' },
    });
    expect(await eventOf('sample-conference-on-ai-first-talk')).toMatchObject({
      kind: 'SESSION',
      startsAt: '2026-03-02T10:00:00+01:00',
      endsAt: '2026-03-02T10:45:00+01:00',
      parent: { id: 'sample-conference-on-ai' },
    });
    expect(await eventOf('sample-conference-on-ai-talk-that-nobody-scheduled')).toMatchObject({
      startsOn: '2026-03-02',
      endsOn: '2026-03-04',
      startsAt: null,
    });
  });

  it('is refused with path and rule where it is broken', async () => {
    const report = await importTexts(
      graph,
      indico,
      answer({ ...event, title: '' }, { ...event, startDate: when('2 March', '09:00') }),
    );
    expect(report.outcome).toBe('REFUSED');
    expect(report.faults.shown.map(({ place, field }) => `${place.path} ${field}`)).toEqual([
      'results[0] title',
      'results[1] startDate.date',
    ]);
    expect(await importTexts(graph, indico, { 'x.json': 'no JSON' })).toMatchObject({
      outcome: 'REFUSED',
    });
  });
});

describe('a plain table of events', () => {
  const header =
    'id,title,kind,format,start_date,end_date,start_time,time_zone,city,country,organizer,topics,parent,source';

  it('becomes events; months stay months, unknown codes are listed together', async () => {
    const rows = [
      'e1,Sample forum,forum,in_person,2026-03,,,,Geneva,CHE,ITU;Sample office,health;cookery,,a source',
      'e2,Opening,session,online,2026-03-02,,09:00,Europe/Zurich,,ZZZ,,,e1,a source',
    ];
    const report = await importTexts(graph, eventsCsv, {
      'events.csv': [header, ...rows, ''].join('\n'),
    });
    expect(report).toMatchObject({
      outcome: 'IMPORTED',
      counts: { added: 2 },
      unknownCodes: [
        { codelist: 'topic', codes: [{ code: 'cookery' }] },
        { codelist: 'country code', codes: [{ code: 'ZZZ' }] },
      ],
    });
    expect(await eventOf('sample-forum')).toMatchObject({
      startsOn: '2026-03',
      endsOn: '2026-03',
      startsAt: null,
      city: 'Geneva',
      country: { code: 'CHE' },
      timeZone: 'Europe/Zurich',
      organizers: [
        { name: 'ITU', role: 'ORGANIZER', agency: { id: 'itu' } },
        { name: 'Sample office', role: 'ORGANIZER', agency: null },
      ],
    });
    expect(await eventOf('sample-forum-opening')).toMatchObject({
      kind: 'SESSION',
      startsAt: '2026-03-02T09:00:00+01:00',
      parent: { id: 'sample-forum' },
    });
    const exported = await exportText(graph, 'events-csv events.csv');
    expect(exported.replaceAll('\r\n ', '')).toContain('1 event is left out');
  });

  it('is refused with line, column, rule and value', async () => {
    const row = 'e1,Sample forum,party,in_person,2026-13,,25:00,Europe/Geneva,,,,,,a source';
    const report = await importTexts(graph, eventsCsv, {
      'events.csv': [header, row, ''].join('\n'),
    });
    expect(report.faults.shown.map(describeFinding)).toEqual([
      expect.stringMatching(
        /^events.csv, line 2, column "kind": must be one of summit, .*, but it is "party"$/,
      ),
      'events.csv, line 2, column "start_date": must be a year, month or day such as 2023-12, but it is "2026-13"',
      'events.csv, line 2, column "start_time": must be a time of day such as 09:40, but it is "25:00"',
      'events.csv, line 2, column "time_zone": must be a name of the IANA time zone database such as Europe/Zurich, but it is "Europe/Geneva"',
    ]);
  });
});
