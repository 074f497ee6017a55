import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { events } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(events);
});

afterAll(() => subgraph.stop());

it('knows the title, dates, place, organizers, topics and source of an event', async () => {
  await expect(
    subgraph.execute(`{
      event(id: "gsr-24-global-symposium-for-regulators") {
        id title titleIsDescriptive note kind status series { id name } parent { id }
        startsOn endsOn startsAt endsAt timeZone timeZoneBasis timeZoneReason otherDates { startsOn }
        format venue city country { code } organizers { name role agency { id } }
        topics { id } topicTags { topic { id } basis matched } link
        provenance { kind source url retrievedOn edition confidence note inferred }
      }
    }`),
  ).resolves.toEqual({
    data: {
      event: {
        id: 'gsr-24-global-symposium-for-regulators',
        title: 'GSR-24 Global Symposium for Regulators',
        titleIsDescriptive: false,
        note: null,
        kind: 'SYMPOSIUM',
        status: 'SCHEDULED',
        series: { id: 'gsr', name: 'Global Symposium for Regulators' },
        parent: null,
        startsOn: '2024-07-01',
        endsOn: '2024-07-04',
        startsAt: null,
        endsAt: null,
        timeZone: 'Africa/Kampala',
        timeZoneBasis: 'INFERRED',
        timeZoneReason: 'zone of the city',
        otherDates: [],
        format: 'IN_PERSON',
        venue: 'Speke Resort Convention Centre, Munyonyo',
        city: 'Kampala',
        country: { code: 'UGA' },
        organizers: [
          { name: 'ITU', role: 'ORGANIZER', agency: { id: 'itu' } },
          { name: 'Uganda Communications Commission', role: 'CO_ORGANIZER', agency: null },
        ],
        topics: [{ id: 'telecommunications' }, { id: 'governance' }],
        topicTags: [
          {
            topic: { id: 'telecommunications' },
            basis: 'INFERRED',
            matched: ['gsr', 'global symposium for regulators'],
          },
          { topic: { id: 'governance' }, basis: 'INFERRED', matched: ['regulators'] },
        ],
        link: null,
        provenance: {
          kind: 'CURATED',
          source: 'pmldaily.com/news/2024/07',
          url: 'https://pmldaily.com/news/2024/07',
          retrievedOn: null,
          edition: null,
          confidence: 'FOUND_IN_SOURCE',
          note: 'found_in_source',
          inferred: [],
        },
      },
    },
  });
});

it.each(['E023', 'e023', 'AI for Good Global Summit 2024'])(
  'finds the same event by its other key %s',
  async (id) => {
    await expect(
      subgraph.execute('query ($id: ID!) { event(id: $id) { id } }', { id }),
    ).resolves.toEqual({
      data: { event: { id: 'ai-for-good-global-summit-2024' } },
    });
  },
);

it('answers null when no event, series or session has the key', async () => {
  await expect(
    subgraph.execute(
      '{ event(id: "E059") { id } eventSeries(id: "none") { id } session(id: "E023") { id } }',
    ),
  ).resolves.toEqual({ data: { event: null, eventSeries: null, session: null } });
});

it('counts all 58 entries of the calendar, and leaves out sessions or parts when asked to', async () => {
  await expect(
    subgraph.execute(`{
      all: events { totalCount }
      withoutSessions: events(filter: { excludeKind: [SESSION] }) { totalCount }
      withoutSessionsAndSeries: events(filter: { excludeKind: [SESSION, SERIES] }) { totalCount }
      top: events(filter: { top: true }) { totalCount }
      parts: events(filter: { top: false }) { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      all: { totalCount: 58 },
      withoutSessions: { totalCount: 52 },
      withoutSessionsAndSeries: { totalCount: 50 },
      top: { totalCount: 46 },
      parts: { totalCount: 12 },
    },
  });
});

it('serves a year as a year and a month as a month, and a moment only where the minute is known', async () => {
  await expect(
    subgraph.execute(`{
      year: event(id: "E016") { kind startsOn endsOn startsAt endsAt }
      month: event(id: "E049") { startsOn endsOn startsAt endsAt }
      day: event(id: "E001") { startsOn endsOn startsAt endsAt }
      begin: event(id: "E004") { startsOn endsOn startsAt endsAt }
      minute: event(id: "E043") { startsOn endsOn startsAt endsAt }
      winter: event(id: "E017") { startsOn startsAt endsAt }
    }`),
  ).resolves.toEqual({
    data: {
      year: { kind: 'CHALLENGE', startsOn: '2022', endsOn: '2022', startsAt: null, endsAt: null },
      month: { startsOn: '2026-01', endsOn: '2026-01', startsAt: null, endsAt: null },
      day: { startsOn: '2017-06-07', endsOn: '2017-06-09', startsAt: null, endsAt: null },
      begin: {
        startsOn: '2019-05-27',
        endsOn: '2019-05-27',
        startsAt: '2019-05-27T09:30:00+02:00',
        endsAt: null,
      },
      minute: {
        startsOn: '2025-07-11',
        endsOn: '2025-07-11',
        startsAt: '2025-07-11T09:40:00+02:00',
        endsAt: '2025-07-11T10:20:00+02:00',
      },
      winter: {
        startsOn: '2022-03-18',
        startsAt: '2022-03-18T12:30:00+01:00',
        endsAt: '2022-03-18T15:30:00+01:00',
      },
    },
  });
});

it('keeps a year of an online programme apart from events', async () => {
  await expect(
    subgraph.execute(`{
      events(filter: { kind: [SERIES] }, orderBy: OLDEST) { nodes { title startsOn endsOn format city } }
    }`),
  ).resolves.toEqual({
    data: {
      events: {
        nodes: [
          {
            title: 'AI for Good 2021 (year-round online edition)',
            startsOn: '2021',
            endsOn: '2021',
            format: 'ONLINE',
            city: null,
          },
          {
            title: 'AI for Good 2022 (year-round online edition)',
            startsOn: '2022',
            endsOn: '2022',
            format: 'ONLINE',
            city: null,
          },
        ],
      },
    },
  });
});

it('says whether the source states the time zone or the compiler read it', async () => {
  await expect(
    subgraph.execute(`{
      cest: event(id: "E008") { timeZone timeZoneBasis timeZoneReason }
      offset: event(id: "E040") { timeZone timeZoneBasis timeZoneReason }
      reading: event(id: "E024") { timeZone timeZoneBasis timeZoneReason }
      city: event(id: "E050") { timeZone timeZoneBasis timeZoneReason }
      placeholder: event(id: "E013") { timeZone timeZoneBasis timeZoneReason }
    }`),
  ).resolves.toEqual({
    data: {
      cest: {
        timeZone: 'Europe/Zurich',
        timeZoneBasis: 'STATED',
        timeZoneReason: 'the source gives CEST, Geneva',
      },
      offset: {
        timeZone: 'Europe/Zurich',
        timeZoneBasis: 'STATED',
        timeZoneReason: 'the source gives UTC+02:00',
      },
      reading: {
        timeZone: 'Europe/Zurich',
        timeZoneBasis: 'INFERRED',
        timeZoneReason: "the compiler's reading",
      },
      city: {
        timeZone: 'Asia/Kolkata',
        timeZoneBasis: 'INFERRED',
        timeZoneReason: 'zone of the city',
      },
      placeholder: {
        timeZone: 'UTC',
        timeZoneBasis: 'INFERRED',
        timeZoneReason: 'placeholder: the source names no zone',
      },
    },
  });
});

it('marks a title that the source cuts, and keeps remarks on an entry apart from its title', async () => {
  await expect(
    subgraph.execute(`{
      cut: event(id: "E011") { title titleIsDescriptive provenance { confidence note inferred } }
      session: event(id: "E040") { title note titleIsDescriptive }
    }`),
  ).resolves.toEqual({
    data: {
      cut: {
        title: 'AI for Good online session (SDG 11 listing, UNDRR speaker)',
        titleIsDescriptive: true,
        provenance: {
          confidence: 'PARTLY_INFERRED',
          note: 'found_in_source; title missing in source',
          inferred: ['title'],
        },
      },
      session: {
        title: 'WSIS Action Line C2 Information and communication infrastructure',
        note: 'session 390',
        titleIsDescriptive: false,
      },
    },
  });
});

it('keeps every organizer by name and refers to those that are UN agencies', async () => {
  await expect(
    subgraph.execute(`{
      many: event(id: "E013") { organizers { name role agency { id } } }
      partners: event(id: "E041") { organizers(role: [CO_ORGANIZER]) { name agency { id } } }
      government: event(id: "E036") { organizers { name role agency { id } } }
      bodies: event(id: "E048") { organizers { name role agency { id } } }
    }`),
  ).resolves.toEqual({
    data: {
      many: {
        organizers: [
          { name: 'ITU', role: 'ORGANIZER', agency: { id: 'itu' } },
          { name: 'WMO', role: 'CO_ORGANIZER', agency: { id: 'wmo' } },
          { name: 'UNEP', role: 'CO_ORGANIZER', agency: { id: 'unep' } },
        ],
      },
      partners: { organizers: [{ name: '53 UN partners', agency: null }] },
      government: {
        organizers: [{ name: 'Government of France', role: 'ORGANIZER', agency: null }],
      },
      bodies: {
        organizers: [
          { name: 'ISO', role: 'ORGANIZER', agency: null },
          { name: 'IEC', role: 'ORGANIZER', agency: null },
          { name: 'ITU', role: 'ORGANIZER', agency: { id: 'itu' } },
          { name: 'KATS', role: 'CO_ORGANIZER', agency: null },
        ],
      },
    },
  });
});

it('tells what was found in a source from what was inferred and from general knowledge', async () => {
  await expect(
    subgraph.execute(`{
      inferred: event(id: "E056") { provenance { kind confidence note inferred } }
      known: event(id: "E033") { provenance { kind confidence note } }
      official: event(id: "E040") { provenance { kind confidence } }
    }`),
  ).resolves.toEqual({
    data: {
      inferred: {
        provenance: {
          kind: 'CURATED',
          confidence: 'PARTLY_INFERRED',
          note: 'found_in_source; year inferred',
          inferred: ['year'],
        },
      },
      known: {
        provenance: {
          kind: 'CURATED',
          confidence: 'GENERAL_KNOWLEDGE',
          note: 'general_knowledge_unverified (day)',
        },
      },
      official: { provenance: { kind: 'OFFICIAL', confidence: 'FOUND_IN_SOURCE' } },
    },
  });
});
