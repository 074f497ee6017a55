import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { projects } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(projects);
});

afterAll(() => subgraph.stop());

it('shows 396, 408 and 729 activities as editions with their dates, not as errors', async () => {
  await expect(
    subgraph.execute(`{
      reportEditions {
        totalCount
        nodes { editionYear asOf publishedOn activities { text value qualifier } unit agencyCount provenance { kind } }
      }
    }`),
  ).resolves.toEqual({
    data: {
      reportEditions: {
        totalCount: 6,
        nodes: [
          {
            editionYear: null,
            asOf: '2021',
            publishedOn: '2021',
            activities: { text: '200+', value: 200, qualifier: 'AT_LEAST' },
            unit: 'projects',
            agencyCount: 40,
            provenance: { kind: 'OFFICIAL' },
          },
          {
            editionYear: null,
            asOf: '2023-07',
            publishedOn: '2023-07',
            activities: { text: '280+', value: 280, qualifier: 'AT_LEAST' },
            unit: 'projects',
            agencyCount: null,
            provenance: { kind: 'CURATED' },
          },
          {
            editionYear: 2023,
            asOf: '2023',
            publishedOn: '2024',
            activities: { text: '408', value: 408, qualifier: 'EXACT' },
            unit: 'projects',
            agencyCount: 47,
            provenance: { kind: 'OFFICIAL' },
          },
          {
            editionYear: null,
            asOf: '2024-05',
            publishedOn: '2024-05',
            activities: { text: '396', value: 396, qualifier: 'EXACT' },
            unit: 'projects',
            agencyCount: 47,
            provenance: { kind: 'OFFICIAL' },
          },
          {
            editionYear: null,
            asOf: '2025-07-11',
            publishedOn: '2025-07-11',
            activities: { text: '729', value: 729, qualifier: 'EXACT' },
            unit: 'activities',
            agencyCount: 53,
            provenance: { kind: 'CURATED' },
          },
          {
            editionYear: null,
            asOf: '2025-12',
            publishedOn: '2025-12',
            activities: { text: '750+', value: 750, qualifier: 'AT_LEAST' },
            unit: 'initiatives',
            agencyCount: null,
            provenance: { kind: 'OFFICIAL' },
          },
        ],
      },
    },
  });
});

it('names exactly as many contributors of the 2023 edition as the edition states', async () => {
  const { data } = await subgraph.execute(`{
    reportEditions(filter: { agency: ["itu"] }) { nodes { id agencyCount agencies { acronym } } }
  }`);
  const { nodes } = (
    data as unknown as {
      reportEditions: {
        nodes: { id: string; agencyCount: number; agencies: { acronym: string }[] }[];
      };
    }
  ).reportEditions;
  expect(nodes.map(({ id }) => id)).toEqual(['un-activities-on-ai-2023']);
  expect(nodes[0]?.agencies).toHaveLength(47);
  expect(nodes[0]?.agencyCount).toBe(47);
  expect(nodes[0]?.agencies[0]).toEqual({ acronym: 'CTBTO' });
});

it('keeps both stored copies of the UNHCR page, with 14 and with 23 activities', async () => {
  await expect(
    subgraph.execute(`{
      unhcr: agency(id: "unhcr") {
        activitySnapshots { resource snapshot activities countries note provenance { kind url } }
      }
      unesco: agency(id: "unesco") { activitySnapshots { activities countries } }
      ilo: agency(id: "ilo") { activitySnapshots { activities countries } }
      oda: agency(id: "oda") { activitySnapshots { activities countries } }
    }`),
  ).resolves.toEqual({
    data: {
      unhcr: {
        activitySnapshots: [
          [14, 18],
          [23, 33],
        ].map(([activities, countries]) => ({
          resource: 'UN AI Resource Hub',
          snapshot: `snapshot with ${activities} activities`,
          activities,
          countries,
          note: 'the same address changed between snapshots',
          provenance: {
            kind: 'OFFICIAL',
            url: 'https://unaihub.aiforgood.itu.int/entity-details.php?agency=UNHCR',
          },
        })),
      },
      unesco: { activitySnapshots: [{ activities: 60, countries: 121 }] },
      ilo: { activitySnapshots: [{ activities: 54, countries: 101 }] },
      oda: { activitySnapshots: [{ activities: 7, countries: 15 }] },
    },
  });
});

it('keeps a code that is no M49 country apart from the countries', async () => {
  await expect(
    subgraph.execute(`{
      project(id: "P040") { countries { code } otherAreas }
      projects(filter: { otherArea: ["xkx"] }) { nodes { id } facets { otherArea { value count } } }
    }`),
  ).resolves.toEqual({
    data: {
      project: {
        countries: ['ALB', 'BIH', 'MKD', 'MNE', 'SRB'].map((code) => ({ code })),
        otherAreas: ['XKX'],
      },
      projects: {
        nodes: [{ id: 'ilo-employment-and-social-affairs-platform-2' }],
        facets: { otherArea: [{ value: 'XKX', count: 1 }] },
      },
    },
  });
});

it('keeps IATI publisher identifiers as the registry holds them and derives none from other codes', async () => {
  await expect(
    subgraph.execute(`{
      unfpa: agency(id: "unfpa") { iatiPublisherId }
      habitat: agency(id: "un-habitat") { iatiPublisherId }
      wbg: agency(id: "wbg") { iatiPublisherId dacChannelCodes }
      unops: agency(id: "unops") { iatiPublisherId dacChannelCodes }
      who: agency(id: "who") { iatiPublisherId }
      itu: agency(id: "itu") { iatiPublisherId iatiPublisherSource dacChannelCodes }
      ilo: agencies(filter: { iatiPublisherId: ["XM-DAC-41302"] }) { nodes { id } }
      digits: agencies(filter: { iatiPublisherId: ["41302", "XM-DAC-41119"] }) { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      unfpa: { iatiPublisherId: '41119' },
      habitat: { iatiPublisherId: '41120' },
      wbg: { iatiPublisherId: '44000', dacChannelCodes: ['44000'] },
      unops: { iatiPublisherId: '41AAA', dacChannelCodes: ['41502'] },
      who: { iatiPublisherId: 'XM-DAC-928' },
      itu: { iatiPublisherId: null, iatiPublisherSource: null, dacChannelCodes: ['41303'] },
      ilo: { nodes: [{ id: 'ilo' }] },
      digits: { totalCount: 0 },
    },
  });
});

it('tells goals that a source states from goals that the compiler inferred', async () => {
  await expect(
    subgraph.execute(`{
      stated: projects(filter: { sdgBasis: [STATED] }) {
        nodes { id sdgTags { goal { number } basis } provenance { inferred } }
      }
      inferred: projects(filter: { sdgBasis: [INFERRED] }) { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      stated: {
        nodes: [
          ['un-habitat-ai-and-cities-risks-applications-and-governance', [11], []],
          ['unu-code-8-7', [8], []],
          ['unido-strengthening-industry-4-0-technologies-in-morocco', [9], []],
          ['unesco-supervising-ai-by-competent-authorities', [3, 4, 5, 8, 9, 10], []],
          ['unhcr-research-on-ai-in-country-of-origin-information', [10, 16, 17], ['title']],
        ].map(([id, goals, inferred]) => ({
          id,
          sdgTags: (goals as number[]).map((number) => ({ goal: { number }, basis: 'STATED' })),
          provenance: { inferred },
        })),
      },
      inferred: { totalCount: 74 },
    },
  });
});

it('keeps partners that are no UN agency by name', async () => {
  await expect(
    subgraph.execute(`{
      interpol: project(id: "P023") { partners { id } otherPartners }
      university: project(id: "P055") { title partners { id } otherPartners }
    }`),
  ).resolves.toEqual({
    data: {
      interpol: { partners: [], otherPartners: ['INTERPOL'] },
      university: {
        title: 'UNHCR research on AI in country of origin information',
        partners: [],
        otherPartners: ['University of Amsterdam'],
      },
    },
  });
});
