import { columnsOf } from '@agency-graph/subgraph-kit/rows';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { matchesStatement } from '../src/repositories/matches';
import { MemberRow } from '../src/rows/MemberRow';
import { toActiveMonth } from '../src/rows/activeMonth';
import { loadSampleData } from '../src/sample/loadSampleData';
import { events } from '../src/subgraph';
import { account, putMembers } from './networkOf';

describe('in a network of a few', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await startTestSubgraph(events);
    await putMembers(subgraph, [
      account({
        id: 'me',
        topic_ids: ['climate', 'health'],
        seeks: ['FUNDING', 'DATA'],
        offers: ['RESEARCH'],
      }),
      account({
        id: 'best',
        topic_ids: ['climate', 'gender', 'health'],
        seeks: ['RESEARCH'],
        offers: ['DATA', 'FUNDING'],
      }),
      account({
        id: 'near',
        country_code: 'UGA',
        seeks: ['MENTORING'],
        offers: ['FUNDING'],
        active_month: toActiveMonth('2024-03'),
      }),
      account({ id: 'far', country_code: 'BRA', offers: ['DATA'], seeks: [], active_month: 0 }),
      account({
        id: 'african',
        country_code: 'EGY',
        seeks: ['RESEARCH'],
        shares: ['COUNTRY', 'TOPICS', 'ROLES'],
      }),
      account({ id: 'same-topic-alone', seeks: ['MENTORING'], offers: ['SPEAKING'] }),
      account({ id: 'fitting-role-alone', topic_ids: ['energy'], offers: ['FUNDING'] }),
      account({ id: 'topics-alone', shares: ['TOPICS'] }),
      account({ id: 'roles-alone', shares: ['ROLES'], seeks: ['SPEAKING'], offers: ['TRAINING'] }),
      account({ id: 'nothing', shares: ['DISPLAY_NAME'] }),
    ]);
  });

  afterAll(() => subgraph.stop());

  it('ranks those who share topics and fit by role, and says why in words and points', async () => {
    await expect(
      subgraph.execute(`{
        member(id: "me") { matches {
          member { id displayName country { code } }
          score { total topics offers seeks region activity }
          reasons sharedTopics { id } offersWhatIsSought seeksWhatIsOffered
        } }
      }`),
    ).resolves.toEqual({
      data: {
        member: {
          matches: [
            {
              member: { id: 'best', displayName: 'Name of best', country: { code: 'KEN' } },
              score: { total: 23, topics: 6, offers: 8, seeks: 3, region: 3, activity: 3 },
              reasons: [
                'They offer what you seek: data and funding.',
                'You both work on Climate and weather and Health.',
                'They seek what you offer: research.',
                'You are both in Kenya.',
                'They were active lately.',
              ],
              sharedTopics: [{ id: 'climate' }, { id: 'health' }],
              offersWhatIsSought: ['DATA', 'FUNDING'],
              seeksWhatIsOffered: ['RESEARCH'],
            },
            {
              member: { id: 'near', displayName: 'Name of near', country: { code: 'UGA' } },
              score: { total: 11, topics: 3, offers: 4, seeks: 0, region: 2, activity: 2 },
              reasons: [
                'They offer what you seek: funding.',
                'You both work on Health.',
                'You are both in Sub-Saharan Africa.',
                'They were active within three months.',
              ],
              sharedTopics: [{ id: 'health' }],
              offersWhatIsSought: ['FUNDING'],
              seeksWhatIsOffered: [],
            },
            {
              member: { id: 'african', displayName: null, country: { code: 'EGY' } },
              score: { total: 7, topics: 3, offers: 0, seeks: 3, region: 1, activity: 0 },
              reasons: [
                'You both work on Health.',
                'They seek what you offer: research.',
                'You are both in Africa.',
              ],
              sharedTopics: [{ id: 'health' }],
              offersWhatIsSought: [],
              seeksWhatIsOffered: ['RESEARCH'],
            },
            {
              member: { id: 'far', displayName: 'Name of far', country: { code: 'BRA' } },
              score: { total: 7, topics: 3, offers: 4, seeks: 0, region: 0, activity: 0 },
              reasons: ['They offer what you seek: data.', 'You both work on Health.'],
              sharedTopics: [{ id: 'health' }],
              offersWhatIsSought: ['DATA'],
              seeksWhatIsOffered: [],
            },
          ],
        },
      },
    });
  });

  it('goes by topics alone for a member who shares no roles, by roles alone for one without topics', async () => {
    await expect(
      subgraph.execute(`{
        topics: member(id: "topics-alone") { matches(first: 2) { member { id } score { total topics } } }
        roles: member(id: "roles-alone") { matches { member { id } score { total offers seeks } } }
        nothing: member(id: "nothing") { matches { member { id } } }
      }`),
    ).resolves.toEqual({
      data: {
        topics: {
          matches: [
            { member: { id: 'best' }, score: { total: 6, topics: 3 } },
            { member: { id: 'me' }, score: { total: 6, topics: 3 } },
          ],
        },
        roles: {
          matches: [
            { member: { id: 'same-topic-alone' }, score: { total: 7, offers: 4, seeks: 0 } },
          ],
        },
        nothing: { matches: [] },
      },
    });
  });

  it('refuses more matches than 100', async () => {
    const { errors } = await subgraph.execute(
      '{ member(id: "me") { matches(first: 101) { reasons } } }',
    );
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'first must be between 1 and 100, but got 101.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
      }),
    ]);
  });

  it('reads the matches of all members of a list with one statement', async () => {
    const recorder = recordStatements(subgraph.hosted.database);
    const { errors } = await subgraph.execute(
      '{ members { nodes { id matches(first: 5) { member { id } reasons } } } }',
    );
    recorder.stop();
    expect(errors).toBeUndefined();
    // members, matches
    expect(recorder.statements).toHaveLength(2);
  });
});

describe('in a network of 27,000', () => {
  let subgraph: TestSubgraph;

  beforeAll(async () => {
    subgraph = await startTestSubgraph(events);
    await loadSampleData(subgraph.hosted.database, {
      scale: 1,
      log: createLog('events', 'silent'),
    });
  });

  afterAll(() => subgraph.stop());

  it('finds candidates by the indexes of topics and roles and reads no table from end to end', async () => {
    const { database } = subgraph.hosted;
    const members: { id: string }[] = await database.query(
      'SELECT id FROM member ORDER BY id LIMIT 20',
    );
    const statement = matchesStatement(
      columnsOf(database, MemberRow),
      members.map(({ id }) => id),
      20,
    );
    const lines: { 'QUERY PLAN': string }[] = await database.query(
      `EXPLAIN ${statement.text}`,
      statement.values,
    );
    const plan = lines.map((line) => line['QUERY PLAN']).join('\n');
    for (const index of ['member_topics', 'member_seeks', 'member_offers', 'member_active_month'])
      expect(plan).toMatch(new RegExp(`Index (Only )?Scan .*\\b${index}\\b`));
    expect(plan).not.toContain('Seq Scan');
  });

  it('gives every member the best by their own points, as a reading of all pairs would', async () => {
    const { database } = subgraph.hosted;
    const members: { id: string }[] = await database.query(
      `SELECT id FROM member WHERE topic_ids <> '{}' AND seeks <> '{}' ORDER BY id LIMIT 3`,
    );
    for (const { id } of members) {
      const { data } = await subgraph.execute(
        'query ($id: ID!) { member(id: $id) { matches(first: 10) { member { id } score { total } } } }',
        { id },
      );
      await expect(database.query(allPairs, [id])).resolves.toEqual(
        (data as unknown as Matches).member.matches.map(({ member, score }) => ({
          id: member.id,
          total: score.total,
        })),
      );
    }
  });
});

interface Matches {
  member: { matches: { member: { id: string }; score: { total: number } }[] };
}

/** The ranking again, item by item over arrays, without indexes, bits or branches. */
const allPairs = `
  WITH pairs AS (
    SELECT other.id,
      (SELECT count(*) FROM unnest(other.topic_ids) item WHERE item = ANY(me.topic_ids))::integer AS topics,
      (SELECT count(*) FROM unnest(other.offers) item WHERE item = ANY(me.seeks))::integer AS offers,
      (SELECT count(*) FROM unnest(other.seeks) item WHERE item = ANY(me.offers))::integer AS seeks,
      CASE WHEN other.country_code = me.country_code THEN 3 WHEN other.subregion = me.subregion THEN 2
        WHEN other.region = me.region THEN 1 ELSE 0 END AS region,
      coalesce((SELECT max(active_month) FROM member) - other.active_month, 99) AS months
    FROM member me JOIN member other ON other.id <> me.id WHERE me.id = $1
  )
  SELECT id, 3 * topics + 4 * offers + 3 * seeks + region +
    CASE WHEN months <= 1 THEN 3 WHEN months <= 3 THEN 2 WHEN months <= 12 THEN 1 ELSE 0 END AS total
  FROM pairs WHERE topics > 0 AND offers + seeks > 0 ORDER BY 2 DESC, 1 LIMIT 10`;
