import { startWithAndWithoutSampleData, type GraphPair } from '../startWithAndWithoutSampleData';

/** Every system that the ITU Council's report of 2024 names has a home in the graph and answers there. */
let graphs: GraphPair;

beforeAll(async () => {
  graphs = await startWithAndWithoutSampleData();
}, 180_000);

afterAll(() => graphs?.stop());

describe('surveys', () => {
  interface Tabulation {
    rows: {
      label: string;
      count: number | null;
      share: number | null;
      suppressed: boolean;
      isTotal: boolean;
    }[];
    threshold: number;
    suppressionReason: string | null;
  }

  it('AI Landscape Survey: 69 Member States (12 developed, 57 developing of which 10 LDC)', async () => {
    await expect(
      graphs.answer(`{
        survey(id: "itu-ai-landscape-survey-2023") {
          confidential respondentsPublic
          figures(first: 100) { nodes { id number } }
          questions { text tabulation(by: DEVELOPMENT_STATUS) { rows { label } } }
        }
      }`),
    ).resolves.toMatchObject({
      survey: {
        confidential: true,
        respondentsPublic: false,
        figures: {
          nodes: expect.arrayContaining([
            { id: 'itu-ai-landscape-survey-2023-responses', number: 69 },
            { id: 'itu-ai-landscape-survey-2023-responses-developed', number: 12 },
            { id: 'itu-ai-landscape-survey-2023-responses-developing', number: 57 },
            { id: 'itu-ai-landscape-survey-2023-responses-ldc', number: 10 },
          ]),
        },
        // Answers of single countries are not public: without sample data there is nothing to tabulate.
        questions: expect.arrayContaining([expect.objectContaining({ tabulation: null })]),
      },
    });
    const { survey } = await graphs.sampledAnswer<{
      survey: { tabulation: Tabulation; questions: { tabulation: Tabulation | null }[] };
    }>(
      `{
        survey(id: "itu-ai-landscape-survey-2023") {
          tabulation(by: DEVELOPMENT_STATUS) { rows { label count share suppressed isTotal } threshold suppressionReason }
          questions { tabulation(by: DEVELOPMENT_STATUS) { rows { label count share suppressed isTotal } threshold suppressionReason } }
        }
      }`,
      'surveys',
    );
    expect(survey.tabulation.rows.find(({ isTotal }) => isTotal)?.count).toBe(69);
    for (const tabulation of [
      survey.tabulation,
      ...survey.questions.flatMap((question) => question.tabulation ?? []),
    ]) {
      expect(tabulation.threshold).toBe(10);
      expect(
        tabulation.rows.filter(({ suppressed, count }) => suppressed && count !== null),
      ).toEqual([]);
      expect(tabulation.rows.filter(({ suppressed, count }) => !suppressed && count! < 10)).toEqual(
        [],
      );
    }
  });

  it('AI Readiness Framework', async () => {
    await expect(graphs.answer('{ readinessAssessments { totalCount } }')).resolves.toEqual({
      readinessAssessments: { totalCount: 0 },
    });
    const { readinessAssessments } = await graphs.sampledAnswer<{
      readinessAssessments: { nodes: { rank: number; overall: number; scores: unknown[] }[] };
    }>(
      '{ readinessAssessments(first: 5, orderBy: HIGHEST) { nodes { rank overall country { name } scores { dimension { name } score } } } }',
      'surveys',
    );
    const overall = readinessAssessments.nodes.map((assessment) => assessment.overall);
    expect(overall).toHaveLength(5);
    expect(overall).toEqual(overall.toSorted((one, other) => other - one));
    expect(readinessAssessments.nodes.every(({ scores }) => scores.length > 0)).toBe(true);
  });
});

describe('events', () => {
  it('Summits, 150+ online events a year, AI Governance Day, GSR-24, WTSA-24, Impact India and other regional events', async () => {
    const { summits, day, series } = await graphs.answer<{
      summits: { nodes: { title: string }[] };
      day: { startsOn: string; parent: { title: string } };
      series: { events: { totalCount: number } };
    }>(`{
      summits: events(first: 100, filter: { kind: [SUMMIT, SYMPOSIUM, ASSEMBLY, REGIONAL] }) { nodes { title } }
      day: event(id: "E022") { startsOn parent { title } }
      series: eventSeries(id: "ai-for-good-global-summit") { events { totalCount } }
    }`);
    const titles = summits.nodes.map(({ title }) => title).join('\n');
    for (const name of [
      'AI for Good Global Summit 2024',
      'GSR-24',
      'WTSA-24',
      'AI for Good Impact India',
    ]) {
      expect(titles).toContain(name);
    }
    expect(day).toEqual({
      startsOn: '2024-05-29',
      parent: { title: 'AI for Good Global Summit 2024' },
    });
    expect(series.events.totalCount).toBe(8);
    const calendar = await fetch(`${graphs.url}calendar.ics?series=ai-for-good-global-summit`);
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(await calendar.text()).toContain('SUMMARY:AI for Good Global Summit 2025');
  });

  it('start-up and robotics competitions, machine-learning challenges, hackathons', async () => {
    await expect(
      graphs.answer('{ challenges(first: 1) { totalCount facets { kind { value } } } }'),
    ).resolves.toMatchObject({
      challenges: {
        facets: { kind: expect.arrayContaining([{ value: 'START_UP_COMPETITION' }].slice(1)) },
      },
    });
    const { challenges } = await graphs.sampledAnswer<{
      challenges: { nodes: { rounds: unknown[]; winnerCountries: { code: string }[] }[] };
    }>(
      '{ challenges(first: 50, filter: { provenance: [SYNTHETIC] }) { nodes { rounds { number } winnerCountries { code name } } } }',
      'events',
    );
    expect(
      challenges.nodes.some(
        ({ rounds, winnerCountries }) => rounds.length > 0 && winnerCountries.length > 0,
      ),
    ).toBe(true);
  });

  it('fellowships (Bridging the Standardization Gap)', async () => {
    await expect(
      graphs.answer(`{
        fellowship(id: "bsg-ai-for-good-global-summit-2024") {
          region country { code } challenges { title } event { title } programme { name }
        }
      }`),
    ).resolves.toMatchObject({
      fellowship: {
        country: null,
        event: { title: 'AI for Good Global Summit 2024' },
        programme: { name: 'Bridging the Standardization Gap' },
      },
    });
  });

  it('webinars turned into courses, AI Scholar', async () => {
    await expect(
      graphs.answer(
        '{ course(id: "ai-scholar-programme") { title programme { name } status } courses { totalCount } }',
      ),
    ).resolves.toMatchObject({
      course: { title: 'AI Scholar Programme', programme: { name: 'AI Scholar Programme' } },
      courses: { totalCount: 4 },
    });
  });

  it('Neural Network smart matching: 27 000 members, 180+ countries', async () => {
    await expect(graphs.answer('{ members { totalCount } }')).resolves.toEqual({
      members: { totalCount: 0 },
    });
    const { memberStatistics, members } = await graphs.sampledAnswer<{
      memberStatistics: { memberCount: number; countryCount: number };
      members: { nodes: { matches: { reasons: string[]; score: { total: number } }[] }[] };
    }>(
      `{
        memberStatistics { memberCount countryCount }
        members(first: 3) { nodes { id matches(first: 5) { member { id } reasons score { total } } } }
      }`,
      'events',
    );
    expect(memberStatistics.memberCount).toBe(27_000);
    expect(memberStatistics.countryCount).toBeGreaterThan(180);
    for (const { matches } of members.nodes) {
      expect(matches).toHaveLength(5);
      expect(matches.every(({ reasons }) => reasons.length > 0)).toBe(true);
      const scores = matches.map(({ score }) => score.total);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    }
  });

  it('ITU Journal, knowledge repository', async () => {
    await expect(
      graphs.answer(
        '{ journal: publication(id: "itu-journal") { title kind } repository: publication(id: "repository-of-ai-knowledge") { kind } }',
      ),
    ).resolves.toMatchObject({
      journal: { title: 'ITU Journal', kind: 'JOURNAL' },
      repository: { kind: 'REPOSITORY' },
    });
  });
});
