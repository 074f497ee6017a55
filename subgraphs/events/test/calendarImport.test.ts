import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describeFinding } from '@agency-graph/subgraph-kit/importing/findings';
import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { ical } from '../src/importers/ical/ical';
import { events } from '../src/subgraph';
import { calendar, exportText, importTexts, readEvent } from './calendarFiles';

let graph: TestSubgraph;

beforeEach(async () => {
  graph = await startTestSubgraph(events);
});

afterEach(() => graph.stop());

const hashes = async (dataset: string) => {
  const [row] = await graph.hosted.database.query(
    `SELECT (SELECT md5(string_agg(t::text, '|' ORDER BY t.id)) FROM event t WHERE dataset = $1) AS events,
            (SELECT md5(string_agg(t::text, '|' ORDER BY t.uid, t.recurrence_id)) FROM calendar_entry t WHERE dataset = $1) AS entries,
            (SELECT md5(string_agg(t::text, '|' ORDER BY t.event_id, t.topic_id)) FROM event_topic t JOIN event e ON e.id = t.event_id WHERE e.dataset = $1) AS topics,
            (SELECT md5(string_agg(t::text, '|' ORDER BY t.event_id, t.ancestor_id)) FROM event_ancestor t) AS ancestors`,
    [dataset],
  );
  return row as Record<string, string | null>;
};

const eventOf = (id: string) => readEvent(graph, id);

const meeting = ['UID:m1', 'DTSTAMP:20260101T000000Z', 'SUMMARY:Sample meeting'];

describe('a calendar', () => {
  it('becomes events, and the same file again changes nothing', async () => {
    const text = calendar([
      ...meeting,
      'DTSTART;TZID=Asia/Kolkata:20260302T100000',
      'DTEND;TZID=Asia/Kolkata:20260302T113000',
      'LOCATION:New Delhi',
    ]);
    expect(await importTexts(graph, ical, { 'a.ics': text })).toMatchObject({
      outcome: 'IMPORTED',
      dataset: 'ical a.ics',
      counts: { added: 1, changed: 0, unchanged: 0, removed: 0, heldElsewhere: 0 },
    });
    expect(await importTexts(graph, ical, { 'a.ics': text })).toMatchObject({
      outcome: 'UNCHANGED',
    });
    expect(await eventOf('sample-meeting')).toEqual({
      id: 'sample-meeting',
      title: 'Sample meeting',
      kind: 'MEETING',
      status: 'SCHEDULED',
      format: 'IN_PERSON',
      startsOn: '2026-03-02',
      endsOn: '2026-03-02',
      startsAt: '2026-03-02T10:00:00+05:30',
      endsAt: '2026-03-02T11:30:00+05:30',
      timeZone: 'Asia/Kolkata',
      timeZoneBasis: 'STATED',
      venue: null,
      city: 'New Delhi',
      country: { code: 'IND' },
      note: null,
      link: null,
      parent: null,
      otherDates: [],
      organizers: [],
      topicTags: [],
      provenance: {
        kind: 'CURATED',
        source: 'Calendar (iCalendar): -//test//EN',
        confidence: 'PARTLY_INFERRED',
      },
    });
  });

  it('keeps the key and the former dates of an event that was moved, and the event that was cancelled', async () => {
    const at = (day: string, ...more: string[]) =>
      calendar([...meeting, `DTSTART;VALUE=DATE:${day}`, ...more]);
    await importTexts(graph, ical, { 'a.ics': at('20260302') });
    const moved = await importTexts(graph, ical, { 'a.ics': at('20260405', 'SEQUENCE:1') });
    expect(moved.counts).toEqual({
      added: 0,
      changed: 1,
      unchanged: 0,
      removed: 0,
      heldElsewhere: 0,
    });
    expect(await eventOf('sample-meeting')).toMatchObject({
      status: 'RESCHEDULED',
      startsOn: '2026-04-05',
      otherDates: [{ startsOn: '2026-03-02', endsOn: '2026-03-02', reason: 'ANNOUNCED' }],
    });
    await importTexts(graph, ical, { 'a.ics': at('20260405', 'SEQUENCE:2', 'STATUS:CANCELLED') });
    expect(await eventOf('sample-meeting')).toMatchObject({
      status: 'CANCELLED',
      startsOn: '2026-04-05',
      otherDates: [{ startsOn: '2026-03-02' }],
    });
    const older = await importTexts(graph, ical, { 'a.ics': at('20260302', 'SEQUENCE:1') });
    expect(older.counts).toMatchObject({ changed: 0, unchanged: 1 });
    expect(older.warnings.shown.map(describeFinding)).toEqual([
      'a.ics, line 4, SEQUENCE: must not be lower than the 2 that was imported before; the newer entry stays, but it is "1"',
    ]);
  });

  it('leaves an event of the compiled calendar as it is there, found by name, day and city', async () => {
    const text = calendar([
      'UID:other-name@example.org',
      'SUMMARY:AI for Good Global Summit 2017 (first)',
      'DTSTART;VALUE=DATE:20170607',
      'DTEND;VALUE=DATE:20170610',
      'LOCATION:Geneva',
    ]);
    const report = await importTexts(graph, ical, { 'a.ics': text });
    expect(report.counts).toMatchObject({ added: 0, heldElsewhere: 1 });
    expect(await eventOf('ai-for-good-global-summit-2017')).toMatchObject({
      venue: 'ITU Headquarters (Popov Room)',
    });
    expect(await graph.hosted.database.query('SELECT uid, event_id FROM calendar_entry')).toEqual([
      { uid: 'other-name@example.org', event_id: 'ai-for-good-global-summit-2017' },
    ]);
  });

  it('and another one that hold one event make it one, each stating what the other does not', async () => {
    const day = 'DTSTART;VALUE=DATE:20260302';
    const report = await importTexts(
      graph,
      ical,
      {
        'a.ics': calendar(['UID:a', 'SUMMARY:Sample meeting', day, 'LOCATION:Geneva']),
        'b.ics': calendar(
          ['UID:b', 'SUMMARY:Sample Meeting', day, 'URL:https://example.org/m'],
          ['UID:c', 'SUMMARY:Sample Meeting', day, 'LOCATION:Paris'],
        ),
      },
      { dataset: 'both' },
    );
    expect(report.counts).toMatchObject({ added: 2 });
    expect(report.warnings.shown.map(describeFinding)).toEqual([
      'b.ics, line 4, UID: has the name, day and city of a.ics, line 4; the two are one event, but it is "b"',
    ]);
    expect(await eventOf('sample-meeting')).toMatchObject({
      city: 'Geneva',
      link: 'https://example.org/m',
    });
    expect(await eventOf('sample-meeting-2026')).toMatchObject({ city: 'Paris' });
  });

  it('nests sessions in the event that RELATED-TO names', async () => {
    const text = calendar(
      ['UID:s', 'SUMMARY:Opening', 'DTSTART:20260302T090000Z', 'RELATED-TO;RELTYPE=PARENT:m1'],
      [...meeting, 'DTSTART;VALUE=DATE:20260302'],
    );
    await importTexts(graph, ical, { 'a.ics': text });
    const { data } = await graph.execute(
      '{ event(id: "sample-meeting") { sessions { nodes { id title } totalCount } } }',
    );
    expect(data).toEqual({
      event: {
        sessions: { nodes: [{ id: 'sample-meeting-opening', title: 'Opening' }], totalCount: 1 },
      },
    });
  });

  it('survives entries that are part of each other', async () => {
    const text = calendar(
      ['UID:a', 'SUMMARY:One', 'DTSTART;VALUE=DATE:20260302', 'RELATED-TO:b'],
      ['UID:b', 'SUMMARY:Two', 'DTSTART;VALUE=DATE:20260302', 'RELATED-TO:a'],
    );
    expect(await importTexts(graph, ical, { 'a.ics': text })).toMatchObject({
      outcome: 'IMPORTED',
      counts: { added: 2 },
    });
  });
});

describe('the round trip', () => {
  const text = calendar(
    [
      ...meeting,
      'DTSTART;TZID=Europe/Zurich:20260302T100000',
      'DTEND;TZID=Europe/Zurich:20260302T113000',
      'SEQUENCE:4',
      'CATEGORIES:Health,WORKSHOP',
      'ORGANIZER;CN=WHO:mailto:x@example.org',
    ],
    [
      'UID:s',
      'SUMMARY:Opening\\, with music',
      'DTSTART:20260302T090000Z',
      'RELATED-TO:m1',
      'LOCATION:Room A\\, Hall B',
    ],
    ['UID:f', 'SUMMARY:Floating', 'DTSTART:20260303T090000', 'DTEND:20260303T100000'],
    [
      'UID:d',
      'SUMMARY:Days in Geneva',
      'DTSTART;VALUE=DATE:20260304',
      'DTEND;VALUE=DATE:20260307',
      'LOCATION:Geneva',
      'STATUS:CANCELLED',
    ],
    [
      'UID:r',
      'SUMMARY:Weekly',
      'DTSTART;TZID=Europe/Zurich:20260305T090000',
      'DURATION:PT1H',
      'RRULE:FREQ=WEEKLY;COUNT=5',
    ],
    [
      'UID:r',
      'SUMMARY:Weekly\\, moved',
      'RECURRENCE-ID;TZID=Europe/Zurich:20260312T090000',
      'DTSTART;TZID=Europe/Zurich:20260313T090000',
      'DURATION:PT1H',
    ],
    [
      'UID:k',
      'SUMMARY:AI for Good Global Summit 2017',
      'DTSTART;VALUE=DATE:20170607',
      'DTEND;VALUE=DATE:20170610',
      'LOCATION:Geneva',
    ],
  );

  it('import, export, import changes nothing', async () => {
    const options = { dataset: 'trip' };
    await importTexts(graph, ical, { 'a.ics': text }, options);
    const before = await hashes('trip');
    const exported = await exportText(graph, 'trip');
    const again = await importTexts(graph, ical, { 'b.ics': exported }, options);
    expect(again).toMatchObject({
      outcome: 'IMPORTED',
      faults: { total: 0 },
      counts: { added: 0, changed: 0, unchanged: 9, removed: 0, heldElsewhere: 1 },
    });
    expect(await hashes('trip')).toEqual(before);
    expect(await exportText(graph, 'trip')).toBe(exported);
  });

  it('of the whole compiled calendar changes nothing either', async () => {
    const exported = await exportText(graph);
    const before = await hashes('compiled data');
    const report = await importTexts(graph, ical, { 'all.ics': exported });
    expect(report).toMatchObject({
      outcome: 'IMPORTED',
      faults: { total: 0 },
      counts: { added: 0, changed: 0, removed: 0 },
    });
    expect(await hashes('compiled data')).toEqual(before);
  });

  it('defines each zone so that whoever knows no other zones finds the same instants', async () => {
    const root = new ICAL.Component(ICAL.parse(await exportText(graph)) as unknown[]);
    const zones = new Map(
      root.getAllSubcomponents('vtimezone').map((component) => {
        const tzid = String(component.getFirstPropertyValue('tzid'));
        return [tzid, new ICAL.Timezone({ component, tzid })] as const;
      }),
    );
    const instants = root.getAllSubcomponents('vevent').flatMap((component) => {
      const start = component.getFirstProperty('dtstart')!;
      const zone = zones.get(String(start.getFirstParameter('tzid')));
      const time = (start.getFirstValue() as ICAL.Time).clone();
      if (!zone) return [];
      time.zone = zone;
      return [new Date(time.toUnixTime() * 1000).toISOString()];
    });
    const stored = await graph.hosted.database.query(
      `SELECT begins_at FROM event WHERE starts_at IS NOT NULL AND time_zone <> 'UTC' AND (ends_at IS NOT NULL OR starts_on = ends_on)`,
    );
    expect(instants.length).toBeGreaterThan(5);
    expect(instants.toSorted()).toEqual(
      (stored as { begins_at: string }[]).map((row) => row.begins_at).toSorted(),
    );
  });

  it('writes lines of at most 75 octets that end in CRLF, and what ical.js reads', async () => {
    const exported = await exportText(graph);
    const lines = exported.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(exported.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const component = new ICAL.Component(ICAL.parse(exported) as unknown[]);
    const [counted] = await graph.hosted.database.query(
      'SELECT count(*)::integer AS days FROM event WHERE length(starts_on) = 10 AND length(ends_on) = 10',
    );
    expect(component.getAllSubcomponents('vevent')).toHaveLength(counted.days);
    expect(component.getFirstPropertyValue('x-wr-caldesc')).toMatch(
      / \d+ events are left out: known by month or year only/,
    );
    const days = component
      .getAllSubcomponents('vevent')
      .find((one) =>
        String(one.getFirstPropertyValue('uid')).startsWith('ai-for-good-global-summit-2017@'),
      );
    expect(days?.getFirstProperty('dtend')?.toICALString()).toBe('DTEND;VALUE=DATE:20170610');
  });
});

const sample = join(__dirname, '../../../../shared/data/samples/ics/un-ai-events.ics');

(existsSync(sample) ? describe : describe.skip)('the sample of 48 events', () => {
  it('is recognized as what the compiled calendar has', async () => {
    const report = await importTexts(graph, ical, { 'un.ics': readFileSync(sample, 'utf8') });
    expect(report).toMatchObject({
      outcome: 'IMPORTED',
      records: 48,
      faults: { total: 0 },
      unknownCodes: [],
    });
    expect(report.counts).toMatchObject({ changed: 0, removed: 0 });
    expect(report.counts.added + report.counts.heldElsewhere).toBe(48);
    expect(report.counts.heldElsewhere).toBeGreaterThanOrEqual(45);
  });
});
