import { startWithAndWithoutSampleData, type GraphPair } from '../startWithAndWithoutSampleData';

/** Every system that the ITU Council's report of 2024 names has a home in the graph and answers there. */
let graphs: GraphPair;

beforeAll(async () => {
  graphs = await startWithAndWithoutSampleData();
}, 180_000);

afterAll(() => graphs?.stop());

describe('standards', () => {
  it('220+ AI standards, published or in development', async () => {
    await expect(
      graphs.answer(`{
        published: standards(filter: { body: ["itu-t"], status: [PUBLISHED] }) { totalCount }
        standard(id: "itu-t-y.3172") {
          designation title body { acronym } group { acronym } kind status publishedOn topics { name } link
        }
        publishedFigures(filter: { search: "ITU standards on artificial intelligence" }) { nodes { value } }
      }`),
    ).resolves.toMatchObject({
      published: { totalCount: expect.any(Number) },
      standard: {
        designation: 'ITU-T Y.3172 (06/2019)',
        body: { acronym: 'ITU-T' },
        group: { acronym: 'SG13' },
        kind: 'RECOMMENDATION',
        status: 'PUBLISHED',
        publishedOn: '2019-06-22',
        topics: [{ name: 'Networks' }, { name: 'Machine learning' }],
      },
      publishedFigures: { nodes: expect.arrayContaining([{ value: '220+' }]) },
    });
  });

  it('AI standardization roadmap across bodies (Supplement 72 to the Y.3000 series)', async () => {
    const { roadmap, standard } = await graphs.answer<{
      roadmap: { totalCount: number; rows: { values: { label: string }[]; count: number }[] };
      standard: { title: string };
    }>(`{
      standard(id: "itu-t-y-suppl-72") { title }
      roadmap(by: [TOPIC, BODY, STATUS]) { totalCount rows { values { label } count standards(first: 1) { designation } } }
    }`);
    expect(standard.title).toContain('Artificial intelligence standardization roadmap');
    expect(roadmap.totalCount).toBe(461);
    const bodies = new Set(roadmap.rows.map(({ values }) => values[1]!.label));
    expect([...bodies]).toEqual(
      expect.arrayContaining(['ITU-T', 'ISO/IEC', 'IEEE', 'ETSI', '3GPP']),
    );
  });

  it('focus groups: AI for health (35 deliverables, WHO), agriculture (FAO), natural disasters (WMO, UNEP), autonomous driving', async () => {
    const group = (id: string) =>
      `standardsGroup(id: "${id}") { agencies { acronym } parent { acronym } deliverablesStated deliverables { totalCount } startedOn }`;
    await expect(
      graphs.answer(`{
        health: ${group('fg-ai4h')} agriculture: ${group('fg-ai4a')}
        disasters: ${group('fg-ai4ndm')} driving: ${group('fg-ai4ad')}
      }`),
    ).resolves.toMatchObject({
      health: {
        agencies: [{ acronym: 'WHO' }],
        parent: { acronym: 'SG16' },
        deliverablesStated: 35,
        deliverables: { totalCount: 17 },
        startedOn: '2018-07',
      },
      agriculture: { agencies: [{ acronym: 'FAO' }], deliverables: { totalCount: 1 } },
      disasters: {
        agencies: [{ acronym: 'WMO' }, { acronym: 'UNEP' }],
        deliverables: { totalCount: 1 },
      },
      driving: { deliverables: { totalCount: 1 } },
    });
  });

  it('World Standards Cooperation, multimedia authenticity and watermarking', async () => {
    const { cooperation, watermarking } = await graphs.answer<
      Record<
        'cooperation' | 'watermarking',
        { bodies: { acronym: string }[]; standards: { totalCount: number } }
      >
    >(`{
      cooperation: collaboration(id: "world-standards-cooperation") { bodies { acronym } standards { totalCount } }
      watermarking: collaboration(id: "ai-watermarking-and-multimedia-authenticity") { bodies { acronym } standards { totalCount } }
    }`);
    for (const { bodies } of [cooperation, watermarking]) {
      const acronyms = bodies.map(({ acronym }) => acronym).join(' ');
      expect(acronyms).toMatch(/ITU/);
      expect(acronyms).toMatch(/ISO/);
    }
    // JPEG AI, which ITU publishes together with ISO and IEC; no source names texts on watermarking yet.
    expect([cooperation.standards.totalCount, watermarking.standards.totalCount]).toEqual([6, 0]);
  });

  it('AI standards co-pilot that helps to draft', async () => {
    const { draftingBrief } = await graphs.answer<{
      draftingBrief: Record<
        string,
        { reason: string; standard?: { title: string; status: string } }[]
      >;
    }>(`{
      draftingBrief(scope: {
        title: "Requirements for federated machine learning in telecom networks"
        text: "This Recommendation specifies requirements for federated machine learning across network operators: data handling, trust between participants, and evaluation of contributions."
        body: "itu-t"
      }) {
        relatedStandards(first: 5) { standard { title status } matchedWords score reason }
        normativeReferences(first: 5) { standard { title status } reason }
        overlappingWork(first: 5) { standard { title status } reason }
        definedTerms(first: 5) { term standards { designation } reason }
        gaps { topics { name } standardCount reason }
      }
    }`);
    expect(draftingBrief.relatedStandards).toHaveLength(5);
    expect(draftingBrief.relatedStandards![0]!.standard!.title).toMatch(/federated/i);
    expect(
      draftingBrief.normativeReferences!.every(({ standard }) => standard!.status !== 'DRAFT'),
    ).toBe(true);
    expect(
      draftingBrief.overlappingWork!.every(({ standard }) => /DRAFT|UNDER/.test(standard!.status)),
    ).toBe(true);
    expect(draftingBrief.definedTerms!.length).toBeGreaterThan(0);
    for (const suggestions of Object.values(draftingBrief)) {
      expect(suggestions.filter(({ reason }) => !reason)).toEqual([]);
    }
  });
});

describe('projects', () => {
  it('UN Activities on AI: 396 projects, 47 agencies, all 17 SDGs', async () => {
    await expect(
      graphs.answer(`{
        projects { totalCount facets { goal { value } } }
        reportEditions { nodes { asOf activities { value qualifier } agencyCount unit } }
        reportEditionComparison(from: "un-activities-on-ai-2024-05", to: "un-activities-on-ai-2025-07") {
          activities { comparable statement }
        }
      }`),
    ).resolves.toMatchObject({
      projects: { totalCount: 79 },
      reportEditions: {
        nodes: expect.arrayContaining([
          expect.objectContaining({
            asOf: '2024-05',
            activities: { value: 396, qualifier: 'EXACT' },
            agencyCount: 47,
          }),
        ]),
      },
      reportEditionComparison: {
        activities: { comparable: false, statement: expect.stringMatching(/./) },
      },
    });
    const { projects, agencies } = await graphs.sampledAnswer<{
      projects: { totalCount: number; facets: Record<'goal' | 'lead', unknown[]> };
      agencies: unknown;
    }>(
      '{ projects { totalCount facets { goal { value } lead { value } } } agencies { totalCount } }',
      'projects',
    );
    expect([projects.totalCount, projects.facets.goal.length, projects.facets.lead.length]).toEqual(
      [396, 17, 47],
    );
    expect(agencies).toEqual({ totalCount: 60 });
  });

  it('IAWG-AI, HLAB-AI, CEB-HLCP', async () => {
    await expect(
      graphs.answer(`{
        iawg: coordinationBody(id: "iawg-ai") { chairs { acronym } parent { acronym parent { acronym } } outputs { title } }
        hlab: coordinationBody(id: "hlab-ai") { name establishedOn outputs { title } }
      }`),
    ).resolves.toMatchObject({
      iawg: {
        chairs: expect.arrayContaining([{ acronym: 'ITU' }, { acronym: 'UNESCO' }]),
        parent: { acronym: 'HLCP', parent: { acronym: 'CEB' } },
        outputs: expect.arrayContaining([{ title: 'UN System White Paper on AI Governance' }]),
      },
      hlab: {
        establishedOn: '2023-10',
        outputs: [{ title: expect.stringContaining('Interim report') }],
      },
    });
  });

  it('50+ instruments; resolutions 214 and A/78/L.49; ethical principles; white paper', async () => {
    await expect(
      graphs.answer(`{
        plenipotentiary: instrument(id: "itu-resolution-214") { kind adoptedBy issuedOn }
        assembly: instrument(id: "a-res-78-265") { designation otherDesignations }
        principles: instrument(id: "un-ethical-principles-for-ai") { kind topics { name } }
        paper: instrument(id: "un-system-white-paper-on-ai-governance") { kind identifiedInstruments { value qualifier } }
      }`),
    ).resolves.toMatchObject({
      plenipotentiary: { kind: 'RESOLUTION', issuedOn: '2022' },
      assembly: { designation: 'A/78/L.49', otherDesignations: ['A/RES/78/265'] },
      principles: { kind: 'PRINCIPLES' },
      paper: { kind: 'WHITE_PAPER', identifiedInstruments: { value: 50, qualifier: 'MORE_THAN' } },
    });
  });

  it('AI for Good, Giga, Early Warnings for All, Innovate for Impact, Infinity Framework, Impact Initiative, GSR, BSG', async () => {
    const { programmes } = await graphs.answer<{
      programmes: { nodes: { id: string; leads: { acronym: string }[] }[] };
    }>(
      '{ programmes(first: 100) { nodes { id leads { acronym } partners { acronym } sdgs { number } } } }',
    );
    const ids = programmes.nodes.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'ai-for-good',
        'giga',
        'early-warnings-for-all',
        'ai-for-good-innovate-for-impact',
        'ai-for-good-infinity-framework',
        'ai-for-good-impact-initiative',
        'gsr',
        'bsg',
      ]),
    );
  });

  it('Partner2Connect, sponsors, voluntary contributions', async () => {
    await expect(graphs.answer('{ pledges { totalCount totals { currency } } }')).resolves.toEqual({
      pledges: { totalCount: 0, totals: [] },
    });
    const { pledges, partner2connect } = await graphs.sampledAnswer<{
      pledges: { totalCount: number; totals: { currency: string; amount: string }[] };
      partner2connect: { pledges: { totalCount: number } };
    }>(
      `{
        pledges { totalCount totals { currency amount count } facets { kind { value count } } }
        partner2connect: programme(id: "partner2connect") { pledges { totalCount } }
      }`,
      'projects',
    );
    expect(pledges.totals.length).toBeGreaterThan(1);
    expect(new Set(pledges.totals.map(({ currency }) => currency)).size).toBe(
      pledges.totals.length,
    );
    expect(partner2connect.pledges.totalCount).toBeGreaterThan(0);
  });
});
