import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { events } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(events);
});

afterAll(() => subgraph.stop());

function datesOf(id: string) {
  return subgraph.execute(
    'query ($id: ID!) { event(id: $id) { startsOn endsOn status otherDates { startsOn endsOn reason source } } }',
    { id },
  );
}

it('dates the summit of 2024 without AI Governance Day, which is a part of it with a date of its own', async () => {
  await expect(datesOf('ai-for-good-global-summit-2024')).resolves.toEqual({
    data: {
      event: {
        startsOn: '2024-05-30',
        endsOn: '2024-05-31',
        status: 'SCHEDULED',
        otherDates: [
          {
            startsOn: '2024-05-29',
            endsOn: '2024-05-31',
            reason: 'WIDER_SCOPE',
            source: 'accesspartnership.com',
          },
        ],
      },
    },
  });
  await expect(
    subgraph.execute(
      '{ event(id: "E022") { startsOn endsOn parent { id } otherDates { startsOn } } }',
    ),
  ).resolves.toEqual({
    data: {
      event: {
        startsOn: '2024-05-29',
        endsOn: '2024-05-29',
        parent: { id: 'ai-for-good-global-summit-2024' },
        otherDates: [],
      },
    },
  });
});

it('dates the summit of 2026 in 2026 and lists the wrong year of a machine-made report as an error', async () => {
  await expect(datesOf('ai-for-good-global-summit-2026')).resolves.toEqual({
    data: {
      event: {
        startsOn: '2026-07-07',
        endsOn: '2026-07-10',
        status: 'SCHEDULED',
        otherDates: [
          {
            startsOn: '2025-07-07',
            endsOn: '2025-07-10',
            reason: 'ERROR',
            source: 'dig.watch closing remarks of 11 July 2025',
          },
        ],
      },
    },
  });
});

it('dates WTSA-24 from its opening, without the Global Standards Symposium of the day before', async () => {
  await expect(
    datesOf('wtsa-24-world-telecommunication-standardization-assembly'),
  ).resolves.toEqual({
    data: {
      event: {
        startsOn: '2024-10-15',
        endsOn: '2024-10-24',
        status: 'SCHEDULED',
        otherDates: [
          {
            startsOn: '2024-10-14',
            endsOn: '2024-10-24',
            reason: 'WIDER_SCOPE',
            source: 'www.itu.int/reports/itu-standardization-2024/',
          },
        ],
      },
    },
  });
  await expect(subgraph.execute('{ event(id: "E029") { startsOn endsOn } }')).resolves.toEqual({
    data: { event: { startsOn: '2024-10-14', endsOn: '2024-10-14' } },
  });
});

it('keeps the last dates planned for the summit of 2020, which moved online, and the first ones announced', async () => {
  await expect(datesOf('ai-for-good-global-summit-2020')).resolves.toEqual({
    data: {
      event: {
        startsOn: '2020-09-21',
        endsOn: '2020-09-25',
        status: 'MOVED_ONLINE',
        otherDates: [
          {
            startsOn: '2020-05-04',
            endsOn: '2020-05-08',
            reason: 'ANNOUNCED',
            source: 'indusdictum.com/2020/03/12',
          },
        ],
      },
    },
  });
  await expect(
    subgraph.execute(
      '{ events(filter: { status: [MOVED_ONLINE] }) { nodes { title note format } } }',
    ),
  ).resolves.toEqual({
    data: {
      events: {
        nodes: [
          {
            title: 'AI for Good Global Summit 2020',
            note: 'announced 4-8 May, then 21-25 September; moved online',
            format: 'ONLINE',
          },
        ],
      },
    },
  });
});

it('dates the second INTERPOL-UNICRI meeting in 2019 and lists what another page gives', async () => {
  await expect(
    datesOf('interpol-unicri-global-meeting-on-ai-for-law-enforcement-2019'),
  ).resolves.toEqual({
    data: {
      event: {
        startsOn: '2019-07-03',
        endsOn: '2019-07-04',
        status: 'SCHEDULED',
        otherDates: [
          {
            startsOn: '2020-07-02',
            endsOn: '2020-07-04',
            reason: 'CONFLICTING',
            source: 'aiforgood.itu.int/about/un-ai-actions/unicri',
          },
        ],
      },
    },
  });
});

it('dates the second workshop of UNECE by its organizer and lists what another page gives', async () => {
  await expect(
    datesOf('unece-grva-technical-workshop-on-artificial-intelligence-2'),
  ).resolves.toEqual({
    data: {
      event: {
        startsOn: '2022-05-09',
        endsOn: '2022-05-09',
        status: 'SCHEDULED',
        otherDates: [
          {
            startsOn: '2022-05-26',
            endsOn: '2022-05-26',
            reason: 'CONFLICTING',
            source: 'clepa.eu',
          },
        ],
      },
    },
  });
});

it('lists other dates for no other event', async () => {
  const { data } = await subgraph.execute(
    '{ events(first: 100) { nodes { id otherDates { explanation } } } }',
  );
  const { nodes } = (
    data as unknown as { events: { nodes: { otherDates: { explanation: string }[] }[] } }
  ).events;
  expect(nodes).toHaveLength(58);
  expect(nodes.flatMap(({ otherDates }) => otherDates)).toHaveLength(6);
});
