import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { InvalidInputError } from '@agency-graph/subgraph-kit/errors';
import { buildSchema, parse, validate } from 'graphql';
import { CalendarEditions } from '../src/calendar/CalendarEditions';
import { calendarQuery } from '../src/calendar/calendarQuery';
import { supergraphFile } from '../src/locations';
import { compose } from '../src/supergraph/compose';
import { useCleanups } from './cleanups';
import { answerWith, startSubgraph, type Answer } from './startSubgraph';
import { startTestGateway } from './startTestGateway';

const cleanup = useCleanups();

/** The part of the events that a calendar reads, as their schema has it. */
const eventsSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  scalar PartialDate
  type Query { events(first: Int, after: String, filter: EventFilter, orderBy: EventOrder): EventConnection }
  enum EventOrder { OLDEST }
  enum EventKind { SUMMIT STUDY_GROUP SERIES }
  enum EventStatus { SCHEDULED CANCELLED }
  enum EventFormat { IN_PERSON ONLINE }
  input EventFilter { search: String kind: [EventKind!] top: Boolean country: [ID!] year: [Int!] from: PartialDate }
  type EventConnection { nodes: [Event!]! pageInfo: PageInfo! totalCount: Int! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Event @key(fields: "id") {
    id: ID! title: String! note: String kind: EventKind! status: EventStatus! format: EventFormat!
    startsOn: PartialDate! endsOn: PartialDate! startsAt: String endsAt: String timeZone: String! venue: String city: String
    link: String country: Country parent: Event organizers: [Organizer!]! topics: [Topic]! provenance: Provenance!
  }
  type Country { name: String }
  type Organizer { name: String! }
  type Topic { name: String }
  type Provenance { kind: String! source: String! url: String retrievedOn: PartialDate }
`;
const supergraphSdl = compose([{ name: 'events', url: 'http://127.0.0.1:1/', sdl: eventsSdl }]);

const event = {
  id: 'e',
  title: 'Sample summit',
  note: null,
  kind: 'SUMMIT',
  status: 'SCHEDULED',
  format: 'IN_PERSON',
  startsOn: '2025-07-08',
  endsOn: '2025-07-11',
  startsAt: null,
  endsAt: null,
  timeZone: 'Europe/Zurich',
  venue: 'Palexpo',
  city: 'Geneva',
  link: null,
  country: { name: 'Switzerland' },
  parent: null,
  organizers: [{ name: 'ITU' }],
  topics: [{ name: 'Health' }],
  provenance: { kind: 'CURATED', source: 'a source', url: null, retrievedOn: null },
};

interface Args {
  first: number;
  after: string | null;
  filter: Record<string, unknown>;
}

async function startCalendar(list: unknown[], answer: (answer: Answer) => Answer = (one) => one) {
  const filters: Record<string, unknown>[] = [];
  const events = (_root: unknown, { first, after, filter }: Args) => {
    filters.push({ ...filter });
    if (filter['country'])
      throw new InvalidInputError(
        'filter.country must hold a known country code, but got "XX".',
        'filter.country',
      );
    const start = after === null ? 0 : Number(after);
    const nodes = list.slice(start, start + first);
    const end = start + nodes.length;
    return {
      nodes,
      totalCount: list.length,
      pageInfo: { hasNextPage: end < list.length, endCursor: String(end) },
    };
  };
  const schema = buildSubgraphSchema({
    typeDefs: parse(eventsSdl),
    resolvers: { Query: { events } },
  });
  const subgraph = await startSubgraph(answer(answerWith(schema)));
  const gateway = await startTestGateway({
    supergraphSdl,
    subgraphs: ['events'],
    urls: { events: subgraph.url },
  });
  [subgraph.stop, gateway.stop].forEach(cleanup);
  const get = (parameters = '', headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${gateway.url}calendar.ics${parameters}`, { headers, method });
  return { get, filters, subgraph };
}

const messageOf = async (response: Response) =>
  ((await response.json()) as { errors: { message: string }[] }).errors[0]!.message;

describe('/calendar.ics', () => {
  it('writes an event as calendars read it', async () => {
    const { get } = await startCalendar([event]);
    const response = await get('?kind=summit');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="calendar.ics"',
      'cache-control': 'public, no-cache',
      etag: expect.stringMatching(/^"[\w-]{32}"$/),
      'last-modified': expect.stringMatching(/ GMT$/),
    });
    expect((await response.text()).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Agency Graph//Events//EN',
      'CALSCALE:GREGORIAN',
      'NAME:Agency Graph: kind SUMMIT',
      'X-WR-CALNAME:Agency Graph: kind SUMMIT',
      'DESCRIPTION:Events of the graph\\, kind SUMMIT.',
      'X-WR-CALDESC:Events of the graph\\, kind SUMMIT.',
      'BEGIN:VEVENT',
      'UID:e@events.agency-graph.invalid',
      'DTSTAMP:19700101T000000Z',
      'DTSTART;VALUE=DATE:20250708',
      'DTEND;VALUE=DATE:20250712',
      'SUMMARY:Sample summit',
      'STATUS:CONFIRMED',
      'LOCATION:Palexpo\\, Geneva\\, Switzerland',
      'DESCRIPTION:Organizers: ITU.\\nSource: a source',
      'CATEGORIES:SUMMIT,IN_PERSON,Health',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('follows all pages, leaves out what has no day, and defines each zone once', async () => {
    const timed = {
      startsAt: '2025-07-08T09:40:00+02:00',
      endsAt: '2025-07-08T10:00:00+02:00',
      startsOn: '2025-07-08',
      endsOn: '2025-07-08',
    };
    const list = Array.from({ length: 250 }, (_none, index) => ({
      ...event,
      id: `e${index}`,
      ...(index === 7 ? { startsOn: '2025', endsOn: '2025', kind: 'SERIES' } : timed),
    }));
    const { get, subgraph } = await startCalendar(list);
    const text = (await (await get()).text()).replaceAll('\r\n ', '');
    expect(subgraph.requests).toHaveLength(3);
    expect(text.match(/^UID:.*$/gm)?.map((line) => line.trim())).toEqual(
      list.flatMap(({ id }) => (id === 'e7' ? [] : [`UID:${id}@events.agency-graph.invalid`])),
    );
    expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
    expect(text).toContain('DTSTART;TZID=Europe/Zurich:20250708T094000\r\n');
    expect(text).toContain(
      'X-WR-CALDESC:Events of the graph\\, all events. 1 event is left out: known by month or year only',
    );
  });

  it('reads every parameter as the field of the filter that has its name', async () => {
    const { get, filters } = await startCalendar([]);
    const response = await get(
      '?search=health&kind=study-group,SUMMIT&top=true&year=2024&year=2025&from=2024-05',
    );
    expect(response.status).toBe(200);
    expect(filters).toEqual([
      {
        search: 'health',
        kind: ['STUDY_GROUP', 'SUMMIT'],
        top: true,
        year: [2024, 2025],
        from: '2024-05',
      },
    ]);
  });

  it.each([
    ['?colour=red', 'The calendar takes search, kind, top, country, year, from, but not "colour".'],
    ['?kind=party', 'kind must be one of SUMMIT, STUDY_GROUP, SERIES, but got "party".'],
    ['?year=last', 'year must be a whole number, but got "last".'],
    ['?top=yes', 'top must be true or false, but got "yes".'],
    ['?search=a&search=b', 'search must be given once, but was 2 times.'],
    ['?kind=', 'kind must hold at least one value, but is empty.'],
    ['?country=XX', 'filter.country must hold a known country code, but got "XX".'],
  ])('refuses %s', async (parameters, message) => {
    const { get } = await startCalendar([event]);
    const response = await get(parameters);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await messageOf(response)).toBe(message);
  });

  it('refuses more events than a calendar can hold, before it reads them', async () => {
    const { get, subgraph } = await startCalendar(Array.from({ length: 10_001 }, () => event));
    const response = await get();
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toBe(
      'A calendar holds at most 10000 events, but this one would hold 10001. Give from and to, or other conditions.',
    );
    expect(subgraph.requests).toHaveLength(1);
  });

  it('answers 304 while nothing changed, and anew when something did', async () => {
    const list = [event];
    const { get } = await startCalendar(list);
    const first = await get();
    const etag = first.headers.get('etag')!;
    const since = first.headers.get('last-modified')!;
    const known = await get('', { 'if-none-match': `W/${etag}` });
    expect([known.status, await known.text(), known.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await get('', { 'if-modified-since': since })).status).toBe(304);
    expect((await get('', { 'if-none-match': '"other"', 'if-modified-since': since })).status).toBe(
      200,
    );
    list[0] = { ...event, title: 'Sample summit, moved' };
    expect((await get('', { 'if-none-match': etag })).status).toBe(200);
    expect((await get('', { 'if-modified-since': since })).status).toBe(200);
  });

  it('answers HEAD without a body', async () => {
    const { get } = await startCalendar([event]);
    const response = await get('', {}, 'HEAD');
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('etag')).toBe((await get()).headers.get('etag'));
  });

  it('is not given in part when the events break off', async () => {
    const list = Array.from({ length: 150 }, (_none, index) => ({ ...event, id: `e${index}` }));
    const { get } = await startCalendar(
      list,
      (answer) => (body, response) =>
        body.variables?.['after'] === null ? answer(body, response) : response.writeHead(500).end(),
    );
    const response = await get();
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('says first that an event is made up', async () => {
    const provenance = { ...event.provenance, kind: 'SYNTHETIC' };
    const { get } = await startCalendar([{ ...event, provenance }]);
    expect(await (await get()).text()).toContain('DESCRIPTION:SYNTHETIC sample data.\\n');
  });

  it('asks only for what the graph has', () => {
    const graph = buildSchema(readFileSync(supergraphFile, 'utf8'));
    expect(validate(graph, parse(calendarQuery))).toEqual([]);
  });
});

describe('CalendarEditions', () => {
  it('never gives two editions one time, nor a former edition its former time', () => {
    let now = 10_400;
    const editions = new CalendarEditions(() => now);
    expect(editions.sinceOf('all', 'a')).toEqual(new Date(10_000));
    expect(editions.sinceOf('all', 'b')).toEqual(new Date(11_000));
    now = 90_000;
    expect(editions.sinceOf('all', 'b')).toEqual(new Date(11_000));
    expect(editions.sinceOf('all', 'a')).toEqual(new Date(90_000));
    expect(editions.sinceOf('other', 'a')).toEqual(new Date(90_000));
  });
});
