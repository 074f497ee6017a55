import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { standards } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(standards);
});

afterAll(() => subgraph.stop());

it('merges four drafts with the texts that a second register publishes: 465 records are 461 standards', async () => {
  await expect(
    subgraph.execute(`{
      standards { totalCount }
      draft: standard(id: "iso-iec-42006-draft") {
        designation status publishedOn registrations { register dateKind date stage }
      }
    }`),
  ).resolves.toEqual({
    data: {
      standards: { totalCount: 461 },
      draft: {
        designation: 'ISO/IEC 42006:2025',
        status: 'PUBLISHED',
        publishedOn: '2025-07-07',
        registrations: [
          { register: 'IEC', dateKind: 'published', date: '2025-07-07', stage: 'PUBLISHED' },
          { register: 'ISO', dateKind: 'published', date: '2025-05', stage: '60.00' },
        ],
      },
    },
  });
});

it('shows what ISO and IEC each say of ISO/IEC 42001 and takes the more precise date', async () => {
  await expect(
    subgraph.execute(`{
      standard(id: "iso-iec-42001") { publishedOn registrations { register dateKind date stage } }
    }`),
  ).resolves.toEqual({
    data: {
      standard: {
        publishedOn: '2023-12-18',
        registrations: [
          { register: 'ISO', dateKind: 'published', date: '2023-12', stage: '60.60' },
          { register: 'IEC', dateKind: 'published', date: '2023-12-18', stage: null },
        ],
      },
    },
  });
});

it('takes the earlier date where ISO and IEC contradict each other', async () => {
  await expect(
    subgraph.execute(
      '{ standard(id: "iso-iec-15067-3-51") { publishedOn registrations { date } } }',
    ),
  ).resolves.toEqual({
    data: {
      standard: {
        publishedOn: '2024-06-28',
        registrations: [{ date: '2024-07' }, { date: '2024-06-28' }],
      },
    },
  });
});

it("keeps IEEE's approval apart from its publication", async () => {
  await expect(
    subgraph.execute(`{
      standard(id: "ieee-std-7000") { publishedOn registrations { register dateKind date } }
    }`),
  ).resolves.toEqual({
    data: {
      standard: {
        publishedOn: '2021-09-13',
        registrations: [
          { register: 'IEEE', dateKind: 'published', date: '2021-09-13' },
          { register: 'IEEE', dateKind: 'approved', date: '2021-06-16' },
        ],
      },
    },
  });
});

it('relates a joint text of ITU-T with ISO/IEC without merging the two publications', async () => {
  await expect(
    subgraph.execute(`{
      itu: standard(id: "itu-t-t.840.1") {
        otherDesignations
        relations(kind: [JOINT_TEXT]) { kind basis standard { id publishedOn } }
      }
      iso: standard(id: "iso-iec-6048-1") { publishedOn relations(kind: [JOINT_TEXT]) { standard { id } } }
    }`),
  ).resolves.toEqual({
    data: {
      itu: {
        otherDesignations: ['ISO/IEC 6048-1'],
        relations: [
          {
            kind: 'JOINT_TEXT',
            basis: 'STATED',
            standard: { id: 'iso-iec-6048-1', publishedOn: '2025-09-01' },
          },
        ],
      },
      iso: { publishedOn: '2025-09-01', relations: [{ standard: { id: 'itu-t-t.840.1' } }] },
    },
  });
});

it('names the study group of today and says from which groups it was merged', async () => {
  const { data } = await subgraph.execute(`{
    standard(id: "itu-t-f.748.11") { group { id note } }
    standardsGroup(id: "itu-t-sg16") { endedOn note }
  }`);
  expect(data).toEqual({
    standard: { group: { id: 'itu-t-sg21', note: expect.stringMatching(/SG9.*SG16/) } },
    standardsGroup: {
      endedOn: expect.stringMatching(/^202\d/),
      note: expect.stringContaining('SG21'),
    },
  });
});

it('gives the key without date to the newest edition and relates it to the older one', async () => {
  await expect(
    subgraph.execute(`{
      standard(id: "itu-t-m.3080") {
        designation status
        relations(kind: [SUPERSEDES]) { standard { id designation status } }
      }
    }`),
  ).resolves.toEqual({
    data: {
      standard: {
        designation: 'ITU-T M.3080 (03/2026)',
        status: 'PUBLISHED',
        relations: [
          {
            standard: {
              id: 'itu-t-m.3080-2021-02',
              designation: 'ITU-T M.3080 (02/2021)',
              status: 'WITHDRAWN',
            },
          },
        ],
      },
    },
  });
});

it('takes the drafts of a published edition as over, by inference, and relates them to the text', async () => {
  await expect(
    subgraph.execute(`{
      text: standard(id: "iso-iec-42006") {
        relations(kind: [SUPERSEDES]) { basis reason standard { designation } }
      }
      draft: standard(id: "iso-iec-fdis-42006") { status stage provenance { confidence inferred } }
      open: standard(id: "iso-iec-dis-27090") { status stage }
    }`),
  ).resolves.toEqual({
    data: {
      text: {
        relations: [
          {
            basis: 'INFERRED',
            reason: 'ISO/IEC DIS 42006 is a draft of edition 1 of ISO/IEC 42006:2025.',
            standard: { designation: 'ISO/IEC DIS 42006' },
          },
          {
            basis: 'INFERRED',
            reason: 'ISO/IEC FDIS 42006 is a draft of edition 1 of ISO/IEC 42006:2025.',
            standard: { designation: 'ISO/IEC FDIS 42006' },
          },
        ],
      },
      draft: {
        status: 'SUPERSEDED',
        stage: '50.20',
        provenance: { confidence: 'PARTLY_INFERRED', inferred: ['status'] },
      },
      open: { status: 'DRAFT', stage: '40.20' },
    },
  });
});
