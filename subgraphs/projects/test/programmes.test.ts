import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { projects } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(projects);
});

afterAll(() => subgraph.stop());

it('places a programme: what it is part of, who leads it, what it serves and holds', async () => {
  await expect(
    subgraph.execute(`{
      programme(id: "early-warnings-for-all") {
        id name acronym kind parent { id } children { id } leads { acronym } partners { id } otherPartners
        projects { id } sdgTags { goal { number } basis } sdgs { number } topics { id } topicTags { topic { id } basis }
        startedOn endsOn status provenance { kind source edition confidence inferred }
      }
      platform: programme(id: "ai-for-good") {
        startedOn children { id parent { name } } projects { title }
      }
    }`),
  ).resolves.toEqual({
    data: {
      programme: {
        id: 'early-warnings-for-all',
        name: 'Early Warnings for All',
        acronym: null,
        kind: 'INITIATIVE',
        parent: null,
        children: [],
        leads: [{ acronym: 'WMO' }, { acronym: 'UNDRR' }, { acronym: 'ITU' }],
        partners: [],
        otherPartners: [],
        projects: [{ id: 'itu-early-warnings-for-all-ai-subgroup' }],
        sdgTags: [
          { goal: { number: 11 }, basis: 'INFERRED' },
          { goal: { number: 13 }, basis: 'INFERRED' },
        ],
        sdgs: [{ number: 11 }, { number: 13 }],
        topics: [{ id: 'disasters' }],
        topicTags: [{ topic: { id: 'disasters' }, basis: 'INFERRED' }],
        startedOn: null,
        endsOn: '2027',
        status: 'ONGOING',
        provenance: {
          kind: 'CURATED',
          source: 'ITU Council 2024 report on AI activities',
          edition: '2024',
          confidence: 'PARTLY_INFERRED',
          inferred: ['sdgs'],
        },
      },
      platform: {
        startedOn: '2017',
        children: [
          'ai-for-good-impact-initiative',
          'ai-for-good-infinity-framework',
          'ai-for-good-innovate-for-impact',
          'ai-for-good-neural-network',
          'ai-scholar',
        ].map((id) => ({ id, parent: { name: 'AI for Good' } })),
        projects: [{ title: 'The AI for Good Global Summit' }],
      },
    },
  });
});

it('lists and filters programmes, and counts them', async () => {
  await expect(
    subgraph.execute(`{
      programmes(first: 1) { totalCount nodes { id } facets { kind { value count } status { value count } } }
      agency: programmes(filter: { agency: ["unicef"] }) { nodes { id } facets { agency { label count } goal { value label } topic { value } } }
      goal: programmes(filter: { goal: [13], kind: [INITIATIVE] }) { nodes { id } }
      topic: programmes(filter: { topic: ["disasters"] }) { nodes { id } }
      words: programmes(filter: { search: "fellowships" }) { nodes { id } }
      planned: programmes(filter: { status: [PLANNED] }) { nodes { id } }
    }`),
  ).resolves.toEqual({
    data: {
      programmes: {
        totalCount: 11,
        nodes: [{ id: 'ai-for-good' }],
        facets: {
          kind: [
            { value: 'INITIATIVE', count: 3 },
            { value: 'PROGRAMME', count: 3 },
            { value: 'PLATFORM', count: 2 },
            { value: 'COALITION', count: 1 },
            { value: 'FORUM', count: 1 },
            { value: 'FRAMEWORK', count: 1 },
          ],
          status: [
            { value: 'ONGOING', count: 6 },
            { value: 'UNKNOWN', count: 4 },
            { value: 'PLANNED', count: 1 },
          ],
        },
      },
      agency: {
        nodes: [{ id: 'giga' }],
        facets: {
          agency: [
            { label: 'ITU', count: 1 },
            { label: 'UNICEF', count: 1 },
          ],
          goal: [
            { value: '9', label: 'Industry, Innovation and Infrastructure' },
            { value: '4', label: 'Quality Education' },
          ],
          topic: [{ value: 'connectivity' }, { value: 'telecommunications' }],
        },
      },
      goal: { nodes: [{ id: 'ai-for-good-impact-initiative' }, { id: 'early-warnings-for-all' }] },
      topic: { nodes: [{ id: 'early-warnings-for-all' }] },
      words: { nodes: [{ id: 'bsg' }] },
      planned: { nodes: [{ id: 'ai-for-good-impact-initiative' }] },
    },
  });
});

it('knows the bodies that coordinate, their chairs, stated size and outputs', async () => {
  await expect(
    subgraph.execute(`{
      coordinationBody(id: "iawg-ai") {
        acronym name kind parent { id parent { id } } children { id } establishedBy establishedOn
        chairs { acronym } members { acronym } membersStated { value qualifier text }
        outputs { id } endorsements { id } provenance { confidence }
      }
      coordinationBodies { totalCount nodes { id } }
      advice: coordinationBodies(filter: { kind: [ADVISORY_BODY] }) {
        nodes { establishedBy establishedOn membersStated { value } outputs { id issuedOn } }
      }
      chaired: coordinationBodies(filter: { agency: ["unesco"] }) { nodes { id } }
      words: coordinationBodies(filter: { search: "executive" }) { nodes { id endorsements { id } children { id } } }
    }`),
  ).resolves.toEqual({
    data: {
      coordinationBody: {
        acronym: 'IAWG-AI',
        name: 'Inter-Agency Working Group on Artificial Intelligence',
        kind: 'WORKING_GROUP',
        parent: { id: 'hlcp', parent: { id: 'ceb' } },
        children: [],
        establishedBy: null,
        establishedOn: null,
        chairs: [{ acronym: 'ITU' }, { acronym: 'UNESCO' }],
        members: [{ acronym: 'ITU' }, { acronym: 'UNESCO' }],
        membersStated: { value: 40, qualifier: 'MORE_THAN', text: 'over 40' },
        outputs: [
          { id: 'un-system-white-paper-on-ai-governance' },
          { id: 'un-ethical-principles-for-ai' },
        ],
        endorsements: [],
        provenance: { confidence: 'FOUND_IN_SOURCE' },
      },
      coordinationBodies: {
        totalCount: 4,
        nodes: [{ id: 'ceb' }, { id: 'hlab-ai' }, { id: 'hlcp' }, { id: 'iawg-ai' }],
      },
      advice: {
        nodes: [
          {
            establishedBy: 'United Nations Secretary-General',
            establishedOn: '2023-10',
            membersStated: null,
            outputs: [{ id: 'hlab-ai-interim-report', issuedOn: '2023-12' }],
          },
        ],
      },
      chaired: { nodes: [{ id: 'iawg-ai' }] },
      words: {
        nodes: expect.arrayContaining([
          {
            id: 'ceb',
            endorsements: [{ id: 'un-system-white-paper-on-ai-governance' }],
            children: [{ id: 'hlcp' }],
          },
        ]),
      },
    },
  });
});

it('knows what an instrument is, who stands behind it and what it identifies', async () => {
  await expect(
    subgraph.execute(`{
      instrument(id: "un-system-white-paper-on-ai-governance") {
        designation otherDesignations title kind adoptedBy issuedOn
        agencies { id } preparedBy { id } endorsedBy { id } submittedTo { id } projects { id instruments { id } }
        identifiedInstruments { value qualifier text } topics { id } topicTags { topic { id } matched }
        provenance { kind confidence inferred }
      }
    }`),
  ).resolves.toEqual({
    data: {
      instrument: {
        designation: null,
        otherDesignations: [],
        title: 'UN System White Paper on AI Governance',
        kind: 'WHITE_PAPER',
        adoptedBy: null,
        issuedOn: '2024',
        agencies: [{ id: 'itu' }, { id: 'unesco' }],
        preparedBy: [{ id: 'iawg-ai' }],
        endorsedBy: [{ id: 'hlcp' }, { id: 'ceb' }],
        submittedTo: [{ id: 'hlab-ai' }],
        projects: [
          {
            id: 'itu-un-system-white-paper-on-ai-governance-iawg-ai',
            instruments: [{ id: 'un-system-white-paper-on-ai-governance' }],
          },
        ],
        identifiedInstruments: { value: 50, qualifier: 'MORE_THAN', text: 'over 50' },
        topics: [{ id: 'governance' }],
        topicTags: [{ topic: { id: 'governance' }, matched: ['governance'] }],
        provenance: { kind: 'CURATED', confidence: 'FOUND_IN_SOURCE', inferred: [] },
      },
    },
  });
});

it.each(['a-78-l.49', 'A/78/L.49', 'A/RES/78/265', 'a-res-78-265'])(
  'finds the resolution of the General Assembly by %s',
  async (id) => {
    await expect(
      subgraph.execute(
        `query ($id: ID!) {
          instrument(id: $id) {
            id designation otherDesignations adoptedBy issuedOn provenance { confidence inferred }
          }
        }`,
        { id },
      ),
    ).resolves.toEqual({
      data: {
        instrument: {
          id: 'a-78-l.49',
          designation: 'A/78/L.49',
          otherDesignations: ['A/RES/78/265'],
          adoptedBy: 'UN General Assembly',
          issuedOn: '2024-03',
          provenance: { confidence: 'PARTLY_INFERRED', inferred: ['otherDesignations'] },
        },
      },
    });
  },
);

it('lists, orders and filters instruments, and counts them', async () => {
  await expect(
    subgraph.execute(`{
      instruments(orderBy: NEWEST) {
        totalCount nodes { id } facets { kind { label count } agency { label count } year { value count } }
      }
      agency: instruments(filter: { agency: ["unoda"], year: [2025] }) { nodes { id } }
      body: instruments(filter: { body: ["hlab-ai"] }) { nodes { id } }
      topic: instruments(filter: { topic: ["security"] }) { nodes { id } }
      words: instruments(filter: { search: "78 265" }) { nodes { id } }
      resolutions: instruments(filter: { kind: [RESOLUTION] }) { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      instruments: {
        totalCount: 7,
        nodes: [
          { id: 'a-80-78' },
          { id: 'a-78-l.49' },
          { id: 'un-system-white-paper-on-ai-governance' },
          { id: 'hlab-ai-interim-report' },
          { id: 'itu-resolution-214' },
          { id: 'a-76-182' },
          { id: 'un-ethical-principles-for-ai' },
        ],
        facets: {
          kind: [
            { label: 'Report', count: 3 },
            { label: 'Resolution', count: 2 },
            { label: 'Principles', count: 1 },
            { label: 'White Paper', count: 1 },
          ],
          agency: [
            { label: 'ITU', count: 2 },
            { label: 'UNODA', count: 2 },
            { label: 'UNESCO', count: 1 },
          ],
          year: [
            { value: '2025', count: 1 },
            { value: '2024', count: 2 },
            { value: '2023', count: 1 },
            { value: '2022', count: 1 },
            { value: '2021', count: 1 },
          ],
        },
      },
      agency: { nodes: [{ id: 'a-80-78' }] },
      body: {
        nodes: [{ id: 'hlab-ai-interim-report' }, { id: 'un-system-white-paper-on-ai-governance' }],
      },
      topic: { nodes: [{ id: 'a-80-78' }, { id: 'a-76-182' }] },
      words: { nodes: [{ id: 'a-78-l.49' }] },
      resolutions: { totalCount: 2 },
    },
  });
});
