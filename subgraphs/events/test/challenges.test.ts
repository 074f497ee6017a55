import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { events } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(events);
});

afterAll(() => subgraph.stop());

it('shows the GeoAI challenge with its finale, which stays an event of the calendar', async () => {
  await expect(
    subgraph.execute(`{
      challenge(id: "2022-itu-geoai-location-mention-recognition-challenge") {
        title kind reportedTogether startsOn entryCount
        finale { id kind challenges { id } }
        organizers { name agency { id } role }
        rounds { name } winners { id } winnerCountries { code } entries { totalCount nodes { id } }
        provenance { kind confidence inferred url }
      }
    }`),
  ).resolves.toEqual({
    data: {
      challenge: {
        title: '2022 ITU GeoAI Location Mention Recognition Challenge',
        kind: 'MACHINE_LEARNING_CHALLENGE',
        reportedTogether: false,
        startsOn: '2022',
        entryCount: null,
        finale: {
          id: '2022-itu-geoai-location-mention-recognition-challenge-finale',
          kind: 'CHALLENGE',
          challenges: [{ id: '2022-itu-geoai-location-mention-recognition-challenge' }],
        },
        organizers: [{ name: 'ITU', agency: { id: 'itu' }, role: 'ORGANIZER' }],
        rounds: [],
        winners: [],
        winnerCountries: [],
        entries: { totalCount: 0, nodes: [] },
        provenance: {
          kind: 'CURATED',
          confidence: 'PARTLY_INFERRED',
          inferred: ['kind', 'startsOn', 'endsOn'],
          url: 'https://aiforgood.itu.int/event/2022-itu-geoai-location-mention-recognition-challenge-finale/',
        },
      },
    },
  });
});

it('lists what the report names, and says where it tells several challenges together', async () => {
  await expect(
    subgraph.execute(`{
      challenges { totalCount nodes { id reportedTogether } facets { kind { value count } year { value count } } }
      named: challenges(filter: { reportedTogether: false }) { totalCount }
      withUnep: challenges(filter: { agency: ["unep"], kind: [HACKATHON] }) { nodes { title } }
      found: challenges(filter: { search: "robotics competitions" }) { nodes { id } }
    }`),
  ).resolves.toEqual({
    data: {
      challenges: {
        totalCount: 5,
        nodes: [
          { id: '2022-itu-geoai-location-mention-recognition-challenge', reportedTogether: false },
          { id: 'hackathons-on-ai-for-disaster-preparedness', reportedTogether: true },
          { id: 'ai-for-good-start-up-competitions', reportedTogether: true },
          { id: 'ai-for-good-robotics-competitions', reportedTogether: true },
          { id: 'ai-for-good-machine-learning-challenges', reportedTogether: true },
        ],
        facets: {
          kind: [
            { value: 'MACHINE_LEARNING_CHALLENGE', count: 2 },
            { value: 'HACKATHON', count: 1 },
            { value: 'ROBOTICS_COMPETITION', count: 1 },
            { value: 'STARTUP_COMPETITION', count: 1 },
          ],
          year: [{ value: '2022', count: 1 }],
        },
      },
      named: { totalCount: 1 },
      withUnep: { nodes: [{ title: 'Hackathons on AI for disaster preparedness' }] },
      found: {
        nodes: [
          { id: 'ai-for-good-robotics-competitions' },
          { id: 'ai-for-good-start-up-competitions' },
        ],
      },
    },
  });
});

it('leads from challenges over a fellowship to the summit, and invents no country', async () => {
  await expect(
    subgraph.execute(`{
      challenge(id: "ai-for-good-robotics-competitions") {
        fellowships { totalCount nodes {
          id reportedTogether programme { id } challenges { id } entry { id } country { code } region event { id } year
          recipientCount provenance { source inferred }
        } }
      }
      fellowship(id: "bsg-ai-for-good-global-summit-2024") { title }
      of: fellowships(filter: { event: ["E023"], programme: ["bsg"], year: [2024] }) { totalCount }
      other: fellowships(filter: { event: ["cop31"] }) { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      challenge: {
        fellowships: {
          totalCount: 1,
          nodes: [
            {
              id: 'bsg-ai-for-good-global-summit-2024',
              reportedTogether: true,
              programme: { id: 'bsg' },
              challenges: [
                { id: 'ai-for-good-robotics-competitions' },
                { id: 'ai-for-good-machine-learning-challenges' },
              ],
              entry: null,
              country: null,
              region: 'Africa',
              event: { id: 'ai-for-good-global-summit-2024' },
              year: 2024,
              recipientCount: null,
              provenance: {
                source: 'ITU Council 2024, report on ITU artificial intelligence activities',
                inferred: ['title'],
              },
            },
          ],
        },
      },
      fellowship: {
        title:
          'Bridging the Standardization Gap fellowships for the AI for Good Global Summit 2024',
      },
      of: { totalCount: 1 },
      other: { totalCount: 0 },
    },
  });
});

it('shows courses with what they are built from, as far as it is known', async () => {
  await expect(
    subgraph.execute(`{
      course(id: "academic-courses-from-ai-for-good-webinars") {
        title titleIsDescriptive status modules { number } builtFrom { id } builtFromSeries { id }
        provenance { inferred }
      }
      courses { totalCount nodes { id } facets { kind { value count } } }
      withWho: courses(filter: { agency: ["who"] }) { nodes { title organizers { name role } topics { id } } }
    }`),
  ).resolves.toEqual({
    data: {
      course: {
        title: 'Academic courses made from AI for Good webinars',
        titleIsDescriptive: true,
        status: 'PILOT',
        modules: [],
        builtFrom: [],
        builtFromSeries: { id: 'ai-for-good-online' },
        provenance: { inferred: ['builtFromSeries', 'title'] },
      },
      courses: {
        totalCount: 4,
        nodes: [
          { id: 'academic-courses-from-ai-for-good-webinars' },
          { id: 'ai-ethics-training-in-healthcare' },
          { id: 'ai-scholar-programme' },
          { id: 'trainings-on-ai-for-disaster-preparedness' },
        ],
        facets: {
          kind: [
            { value: 'TRAINING', count: 2 },
            { value: 'COURSE', count: 1 },
            { value: 'PROGRAMME', count: 1 },
          ],
        },
      },
      withWho: {
        nodes: [
          {
            title: 'AI ethics training in healthcare',
            organizers: [
              { name: 'ITU', role: 'ORGANIZER' },
              { name: 'WHO', role: 'CO_ORGANIZER' },
            ],
            topics: [{ id: 'ethics' }, { id: 'health' }],
          },
        ],
      },
    },
  });
});

it('shows publications of which a source tells, and no other', async () => {
  await expect(
    subgraph.execute(`{
      publications(orderBy: TITLE) {
        totalCount
        nodes { id kind publishedOn publishers { agency { id } } events { id } children { totalCount } parent { id } }
      }
      reports: publications(filter: { kind: [REPORT] }) { nodes { title } }
    }`),
  ).resolves.toEqual({
    data: {
      publications: {
        totalCount: 3,
        nodes: [
          {
            id: 'ai-governance-day-2024-report',
            kind: 'REPORT',
            publishedOn: null,
            publishers: [{ agency: { id: 'itu' } }],
            events: [{ id: 'ai-governance-day-from-principles-to-implementation' }],
            children: { totalCount: 0 },
            parent: null,
          },
          {
            id: 'itu-journal',
            kind: 'JOURNAL',
            publishedOn: null,
            publishers: [{ agency: { id: 'itu' } }],
            events: [],
            children: { totalCount: 0 },
            parent: null,
          },
          {
            id: 'repository-of-ai-knowledge',
            kind: 'REPOSITORY',
            publishedOn: null,
            publishers: [{ agency: { id: 'itu' } }],
            events: [],
            children: { totalCount: 0 },
            parent: null,
          },
        ],
      },
      reports: { nodes: [{ title: 'AI Governance Day 2024 Report' }] },
    },
  });
});

it('adds challenges, fellowships and member counts to topics and countries', async () => {
  await expect(
    subgraph.execute(
      `query ($keys: [_Any!]!) {
        _entities(representations: $keys) {
          ... on Topic { challenges { totalCount nodes { id } } }
          ... on Country { fellowships { totalCount } memberCount }
        }
      }`,
      {
        keys: [
          { __typename: 'Topic', id: 'disasters' },
          { __typename: 'Topic', id: 'gender' },
          { __typename: 'Country', code: 'KEN' },
        ],
      },
    ),
  ).resolves.toEqual({
    data: {
      _entities: [
        {
          challenges: {
            totalCount: 2,
            nodes: [
              { id: '2022-itu-geoai-location-mention-recognition-challenge' },
              { id: 'hackathons-on-ai-for-disaster-preparedness' },
            ],
          },
        },
        { challenges: { totalCount: 0, nodes: [] } },
        { fellowships: { totalCount: 0 }, memberCount: null },
      ],
    },
  });
});

it('holds no members where none are known, and says so', async () => {
  await expect(
    subgraph.execute('{ members { totalCount nodes { id } } memberStatistics { memberCount } }'),
  ).resolves.toEqual({ data: { members: { totalCount: 0, nodes: [] }, memberStatistics: null } });
});

it('reads a list with all that hangs on it with one statement a kind', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  const { errors } = await subgraph.execute(`{
    challenges { nodes {
      finale { id challenges { id } courses { id } } winners { id } entries { nodes { id } }
      fellowships { nodes { id challenges { id } event { id } } }
    } }
  }`);
  recorder.stop();
  expect(errors).toBeUndefined();
  // challenges; finales, winners, entries, fellowships; challenges and courses of events; challenges and events of fellowships
  expect(recorder.statements).toHaveLength(9);
});
