import { IANAZone } from 'luxon';
import { describeFinding } from '@agency-graph/subgraph-kit/importing/findings';
import { ical } from '../src/importers/ical/ical';
import { windowsZones } from '../src/importers/ical/windowsZones';
import { calendar, calendarWith, read } from './calendarFiles';

const first = ['UID:1', 'DTSTAMP:20260101T000000Z', 'SUMMARY:Sample meeting'];
const timed = (start: string, ...more: string[]) => calendar([...first, start, ...more]);

describe('days', () => {
  it('end on the day before DTEND, which is exclusive', async () => {
    const { items } = await read(
      ical,
      timed('DTSTART;VALUE=DATE:20170607', 'DTEND;VALUE=DATE:20170610'),
    );
    expect(items[0]!.time).toMatchObject({
      startsOn: '2017-06-07',
      endsOn: '2017-06-09',
      startsAt: null,
      endsAt: null,
    });
  });

  it.each([
    ['without DTEND last that day', [], '2017-06-07'],
    ['with the day itself as DTEND last that day', ['DTEND;VALUE=DATE:20170607'], '2017-06-07'],
    ['last as many days as DURATION says', ['DURATION:P3D'], '2017-06-09'],
  ])('%s', async (_what, more, endsOn) => {
    const { items } = await read(ical, timed('DTSTART;VALUE=DATE:20170607', ...more));
    expect(items[0]!.time).toMatchObject({ startsOn: '2017-06-07', endsOn });
  });
});

describe('times', () => {
  const zurich = [
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Zurich',
    'BEGIN:DAYLIGHT',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'DTSTART:19810329T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'DTSTART:19961027T030000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  const at = [
    ...first,
    'DTSTART;TZID=Europe/Zurich:20250711T094000',
    'DTEND;TZID=Europe/Zurich:20250711T100000',
  ];
  const expected = {
    startsAt: '2025-07-11T09:40:00+02:00',
    endsAt: '2025-07-11T10:00:00+02:00',
    startsOn: '2025-07-11',
    endsOn: '2025-07-11',
    beginsAt: '2025-07-11T07:40:00.000Z',
    timeZone: 'Europe/Zurich',
    timeZoneBasis: 'STATED',
    floating: null,
  };

  it.each([
    ['with', zurich],
    ['without', []],
  ])('have the zone of their TZID %s VTIMEZONE', async (_with, head) => {
    const { items } = await read(ical, calendarWith(head, at));
    expect(items[0]!.time).toMatchObject(expected);
  });

  it.each([
    ['W. Europe Standard Time', 'Europe/Berlin', '2025-07-11T09:40:00+02:00'],
    ['India Standard Time', 'Asia/Kolkata', '2025-07-11T09:40:00+05:30'],
    [
      '/citadel.org/20210210_1/America/Argentina/Buenos_Aires',
      'America/Argentina/Buenos_Aires',
      '2025-07-11T09:40:00-03:00',
    ],
    [
      '/freeassociation.sourceforge.net/Europe/Zurich',
      'Europe/Zurich',
      '2025-07-11T09:40:00+02:00',
    ],
  ])('know %s as %s', async (name, timeZone, startsAt) => {
    const { items } = await read(ical, timed(`DTSTART;TZID=${name}:20250711T094000`));
    expect(items[0]!.time).toMatchObject({ timeZone, startsAt });
  });

  it('are turned into UTC where only the calendar defines the zone', async () => {
    const own = zurich.map((line) => line.replace('Europe/Zurich', 'Customized Time Zone'));
    const { items } = await read(
      ical,
      calendarWith(own, [...first, 'DTSTART;TZID=Customized Time Zone:20250711T094000']),
    );
    expect(items[0]!.time).toMatchObject({
      startsAt: '2025-07-11T07:40:00+00:00',
      timeZone: 'UTC',
      timeZoneBasis: 'STATED',
    });
  });

  it('in UTC are shown in the zone of a known city', async () => {
    const { items } = await read(
      ical,
      timed('DTSTART:20250711T224000Z', 'LOCATION:Palexpo\\, Geneva'),
    );
    expect(items[0]!.time).toMatchObject({
      startsOn: '2025-07-12',
      startsAt: '2025-07-12T00:40:00+02:00',
      timeZone: 'Europe/Zurich',
      timeZoneBasis: 'INFERRED',
      timeZoneReason: 'zone of the city; the calendar gives UTC',
    });
  });

  it('that float stay floating, whatever the zone of the server', async () => {
    const { items } = await read(ical, timed('DTSTART:20250711T094000', 'DURATION:PT1H30M'));
    expect(items[0]!.time).toMatchObject({
      startsOn: '2025-07-11',
      startsAt: null,
      endsAt: null,
      floating: { starts: '09:40', ends: '11:10' },
    });
  });

  it('of a zone that nobody knows float, and the zone is told', async () => {
    const { items, findings } = await read(
      ical,
      timed('DTSTART;TZID=Mars/Olympus:20250711T094000'),
    );
    expect(items[0]!.time).toMatchObject({ startsAt: null, floating: { starts: '09:40' } });
    expect(findings.unknownCodes).toMatchObject([
      { codelist: 'time zone', codes: [{ code: 'Mars/Olympus', count: 1 }] },
    ]);
  });

  it('that end before they begin end when they begin, and that is told', async () => {
    const { items, findings } = await read(
      ical,
      timed('DTSTART:20250711T094000Z', 'DTEND:20250711T080000Z'),
    );
    expect(items[0]!.time).toMatchObject({ endsAt: '2025-07-11T09:40:00+00:00' });
    expect(findings.warnings.shown.map(describeFinding)).toEqual([
      'test.ics, line 4, DTEND: must not be before DTSTART; the event is taken to end when it begins, but it is "DTEND:20250711T080000Z"',
    ]);
  });
});

describe('the names of Windows', () => {
  it('all lead to zones of the IANA database', () => {
    const unknown = [...windowsZones].filter(([, zone]) => !IANAZone.isValidZone(zone));
    expect(unknown).toEqual([]);
    expect(windowsZones.size).toBe(139);
  });
});

describe('content lines', () => {
  it('may be folded in the middle of a character', async () => {
    const title = 'Conférence sur l’IA — Genève';
    const bytes = Buffer.from(
      calendar(['UID:1', 'DTSTART;VALUE=DATE:20250711', `SUMMARY:${title}`]),
    );
    const cut = bytes.indexOf(Buffer.from('é')) + 1;
    const folded = Buffer.concat([
      bytes.subarray(0, cut),
      Buffer.from('\r\n '),
      bytes.subarray(cut),
    ]);
    expect((await read(ical, folded)).items[0]!.title).toBe(title);
  });

  it('may end in LF alone and be folded with tabs', async () => {
    const text = timed('DTSTART;VALUE=DATE:20250711')
      .replace('Sample meeting', 'Sample\r\n\t meeting')
      .replaceAll('\r\n', '\n');
    expect((await read(ical, text)).items[0]!.title).toBe('Sample meeting');
  });

  it('have escaped commas, semicolons, line ends and backslashes', async () => {
    const { items } = await read(
      ical,
      calendar(['UID:1', 'DTSTART;VALUE=DATE:20250711', 'SUMMARY:AI\\, food\\; a\\nb \\\\ c']),
    );
    expect(items[0]!.title).toBe('AI, food; a\nb \\ c');
  });

  it('in Windows-1252 are read as such', async () => {
    const bytes = Buffer.from(
      timed('DTSTART;VALUE=DATE:20250711').replace('Sample', 'Gen\u00e8ve'),
      'latin1',
    );
    expect((await read(ical, bytes)).items[0]!.title).toBe('Genève meeting');
  });
});

describe('events that recur', () => {
  const weekly = (rule: string, ...more: string[]) =>
    timed(
      'DTSTART;TZID=Europe/Zurich:20250310T150000',
      'DTEND;TZID=Europe/Zurich:20250310T160000',
      rule,
      ...more,
    );

  it('without end are cut, told, and their rule is kept', async () => {
    const { records, items, findings } = await read(ical, weekly('RRULE:FREQ=WEEKLY'));
    expect(items).toHaveLength(100);
    expect(findings.warnings.shown.map(describeFinding)).toEqual([
      'test.ics, line 4, RRULE: has more occurrences than the 100 that are imported; the rule itself is kept, but it is "FREQ=WEEKLY"',
    ]);
    expect(records.filter(({ type }) => type === 'recurrence')).toEqual([
      {
        type: 'recurrence',
        recurrence: { uid: '1', sequence: 0, lines: expect.arrayContaining(['RRULE:FREQ=WEEKLY']) },
      },
    ]);
  });

  it('keep the hour of the clock when the clock changes', async () => {
    const { items } = await read(
      ical,
      weekly(
        'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20250331T130000Z',
        'EXDATE;TZID=Europe/Zurich:20250317T150000',
      ),
    );
    expect(
      items.map(({ time, recurrenceId }) => [recurrenceId, time.startsAt, time.endsAt]),
    ).toEqual([
      ['20250310T150000', '2025-03-10T15:00:00+01:00', '2025-03-10T16:00:00+01:00'],
      ['20250324T150000', '2025-03-24T15:00:00+01:00', '2025-03-24T16:00:00+01:00'],
      ['20250331T150000', '2025-03-31T15:00:00+02:00', '2025-03-31T16:00:00+02:00'],
    ]);
  });

  it('have exceptions that stand in for an occurrence', async () => {
    const text = calendar(
      [...first, 'DTSTART;TZID=Europe/Zurich:20250310T150000', 'RRULE:FREQ=DAILY;COUNT=3'],
      [
        'UID:1',
        'SUMMARY:Sample meeting (moved)',
        'RECURRENCE-ID;TZID=Europe/Zurich:20250311T150000',
        'DTSTART;TZID=Europe/Zurich:20250312T170000',
      ],
      [
        'UID:1',
        'SUMMARY:Sample meeting',
        'STATUS:CANCELLED',
        'RECURRENCE-ID;TZID=Europe/Zurich:20250312T150000',
        'DTSTART;TZID=Europe/Zurich:20250312T150000',
      ],
    );
    const { items } = await read(ical, text);
    expect(
      items.map(({ recurrenceId, isException, status, time }) => [
        recurrenceId,
        isException,
        status,
        time.startsAt,
      ]),
    ).toEqual([
      ['20250310T150000', false, 'SCHEDULED', '2025-03-10T15:00:00+01:00'],
      ['20250311T150000', true, 'SCHEDULED', '2025-03-12T17:00:00+01:00'],
      ['20250312T150000', true, 'CANCELLED', '2025-03-12T15:00:00+01:00'],
    ]);
  });
});

describe('versions of an entry', () => {
  it('are chosen by SEQUENCE, and the days that no longer hold are kept', async () => {
    const { items } = await read(
      ical,
      calendar(
        [
          ...first,
          'SEQUENCE:2',
          'DTSTART;VALUE=DATE:20200921',
          'DTEND;VALUE=DATE:20200926',
          'STATUS:CANCELLED',
        ],
        [...first, 'SEQUENCE:1', 'DTSTART;VALUE=DATE:20200504', 'DTEND;VALUE=DATE:20200509'],
      ),
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      sequence: 2,
      status: 'CANCELLED',
      time: { startsOn: '2020-09-21', endsOn: '2020-09-25' },
      otherDates: [
        {
          startsOn: '2020-05-04',
          endsOn: '2020-05-08',
          reason: 'ANNOUNCED',
          source: 'Calendar (iCalendar): -//test//EN',
        },
      ],
    });
  });

  it('of a calendar that calls off are cancelled, not deleted', async () => {
    const { items } = await read(
      ical,
      calendarWith(['METHOD:CANCEL'], [...first, 'DTSTART;VALUE=DATE:20200921']),
    );
    expect(items[0]).toMatchObject({ status: 'CANCELLED' });
  });
});

describe('what an entry says', () => {
  it('becomes kind, format, topics, place, organizer and link by rule', async () => {
    const { items, findings } = await read(
      ical,
      calendar([
        'UID:1',
        'SUMMARY:AI and health',
        'DTSTART;VALUE=DATE:20250711',
        'CATEGORIES:WORKSHOP,Health,Catering',
        'LOCATION:Room XX\\, Palexpo\\, Geneva\\, Switzerland',
        'ORGANIZER;CN=ITU:mailto:someone@example.org',
        'DESCRIPTION:Speakers: many\\nhttps://indico.example.org/event/1/',
        'SEQUENCE:3',
        'LAST-MODIFIED:20250101T120000Z',
      ]),
    );
    expect(items[0]).toMatchObject({
      kind: 'WORKSHOP',
      format: 'IN_PERSON',
      topicIds: ['health'],
      sequence: 3,
      modifiedAt: '20250101T120000Z',
      where: { venue: 'Room XX, Palexpo', city: 'Geneva', countryCode: 'CHE' },
      organizers: [{ name: 'ITU', role: 'ORGANIZER', agencyId: 'itu' }],
      link: 'https://indico.example.org/event/1/',
      provenance: { confidence: 'PARTLY_INFERRED', inferred: ['format'] },
    });
    expect(findings.unknownCodes).toMatchObject([
      { codelist: 'category of events', codes: [{ code: 'Catering' }] },
    ]);
  });

  it.each([
    ['Online', 'ONLINE', { venue: null, city: null, countryCode: null }],
    ['Singapore', 'IN_PERSON', { venue: null, city: 'Singapore', countryCode: 'SGP' }],
    [
      'Hall 3, Building B',
      'IN_PERSON',
      { venue: 'Hall 3, Building B', city: null, countryCode: null },
    ],
    ['Nairobi, Kenya', 'IN_PERSON', { venue: null, city: 'Nairobi', countryCode: 'KEN' }],
  ])('reads the place %s', async (location, format, where) => {
    const { items } = await read(
      ical,
      timed('DTSTART;VALUE=DATE:20250711', `LOCATION:${location.replace(',', '\\,')}`),
    );
    expect(items[0]).toMatchObject({ format, where });
  });

  it('is refused without UID, SUMMARY or a start, with its line', async () => {
    const { items, findings } = await read(
      ical,
      calendar(
        ['SUMMARY:A', 'DTSTART;VALUE=DATE:20250711'],
        ['UID:2', 'DTSTART;VALUE=DATE:20250711'],
        ['UID:3', 'SUMMARY:C'],
      ),
    );
    expect(items).toEqual([]);
    expect(findings.faults.shown.map(describeFinding)).toEqual([
      'test.ics, line 4, UID: must not be empty',
      'test.ics, line 8, SUMMARY: must not be empty',
      'test.ics, line 12, DTSTART: must be a day or a time',
    ]);
  });

  it('is refused where the file is no calendar or breaks off', async () => {
    const none = await read(ical, 'hello');
    const cut = await read(ical, timed('DTSTART;VALUE=DATE:20250711').replace('END:VEVENT', ''));
    expect(
      [...none.findings.faults.shown, ...cut.findings.faults.shown].map(describeFinding),
    ).toEqual([
      'test.ics: must hold a VCALENDAR',
      'test.ics, line 4: BEGIN:VEVENT must have an END',
    ]);
  });
});
