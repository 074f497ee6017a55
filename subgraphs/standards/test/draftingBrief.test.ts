import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { recordStatements } from '@agency-graph/subgraph-kit/testing';
import { standards } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(standards);
});

afterAll(() => subgraph.stop());

const scope = {
  title: 'Framework for federated learning in hospitals',
  text: `This Recommendation specifies a framework for federated machine learning of foundation models for medical imaging
    across hospitals. It builds on ITU-T Y.3172 and ISO/IEC 22989. It covers data quality and privacy.`,
  body: 'itu-t',
};

async function brief(fields: string, draft: Record<string, unknown> = scope): Promise<unknown> {
  const { data, errors } = await subgraph.execute(
    `query ($scope: DraftScopeInput!) { draftingBrief(scope: $scope) { ${fields} } }`,
    { scope: draft },
  );
  expect(errors).toBeUndefined();
  return (data as unknown as { draftingBrief: unknown }).draftingBrief;
}

it('ranks related standards by the words that matched, weighed by their rarity, and says why', async () => {
  await expect(
    brief(
      'relatedStandards(first: 1) { standard { designation } matchedWords sharedTopics { id } reason }',
    ),
  ).resolves.toEqual({
    relatedStandards: [
      {
        standard: { designation: 'ITU-T M.3387 (03/2024)' },
        matchedWords: ['federated', 'learning', 'machine'],
        sharedTopics: [{ id: 'machine-learning' }],
        reason:
          'Its title shares “federated”, “learning” and “machine” with the draft; “federated” is in the titles of 9 standards. Both are about Machine learning.',
      },
    ],
  });
  const { relatedStandards } = (await brief(
    'relatedStandards(first: 100) { score titleSimilarity standard { status } }',
  )) as { relatedStandards: { score: number; standard: { status: string } }[] };
  const scores = relatedStandards.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  expect(relatedStandards.map(({ standard }) => standard.status)).not.toContain('WITHDRAWN');
});

it('gives a draft with the title of a standard that standard first, with a likeness of 1', async () => {
  await expect(
    brief('relatedStandards(first: 1) { titleSimilarity standard { id } reason }', {
      title: 'Architectural framework for machine learning in future networks including IMT-2020',
      text: '',
    }),
  ).resolves.toEqual({
    relatedStandards: [
      {
        titleSimilarity: 1,
        standard: { id: 'itu-t-y.3172' },
        reason: expect.stringContaining('Both titles are alike to 100 %.'),
      },
    ],
  });
});

it('finds a title by trigrams when another form of its words is used', async () => {
  const { relatedStandards } = (await brief('relatedStandards { standard { id } }', {
    title:
      'Telecommunications operations and management frameworks enhanced by artificial intelligences',
    text: '',
  })) as { relatedStandards: { standard: { id: string } }[] };
  expect(relatedStandards[0]?.standard.id).toBe('itu-t-m.3080');
});

it('suggests normative references: what the text cites, terminology in force, and frameworks of the subject', async () => {
  const { normativeReferences } = (await brief(
    'normativeReferences(first: 100) { standard { id status kind } grounds matchedWords reason }',
  )) as {
    normativeReferences: {
      standard: { id: string; status: string; kind: string };
      grounds: string[];
      reason: string;
    }[];
  };
  expect(
    normativeReferences.slice(0, 3).map(({ standard, grounds }) => [standard.id, grounds[0]]),
  ).toEqual([
    ['itu-t-y.3172', 'CITED'],
    ['iso-iec-22989', 'CITED'],
    ['iso-iec-5259-1', 'TERMINOLOGY'],
  ]);
  expect(normativeReferences[1]).toMatchObject({
    grounds: ['CITED', 'TERMINOLOGY'],
    reason: 'The text of the draft names it. It is a standard in force on terminology.',
  });
  const suggested = normativeReferences.filter(({ grounds }) => !grounds.includes('CITED'));
  const states = new Set(suggested.map(({ standard }) => standard.status));
  const kinds = new Set(suggested.map(({ standard }) => standard.kind));
  expect([...states].filter((status) => !['PUBLISHED', 'UNDER_REVIEW'].includes(status))).toEqual(
    [],
  );
  expect([...kinds].filter((kind) => /REPORT|SUPPLEMENT|OTHER|DELIVERABLE/.test(kind))).toEqual([]);
});

it('warns of a cited standard that is not in force', async () => {
  await expect(
    brief('normativeReferences(first: 1) { standard { id } grounds reason }', {
      title: 'Sample',
      text: 'As defined in ITU-T M.3080 (02/2021) and in ISO/IEC 2382-28.',
    }),
  ).resolves.toEqual({
    normativeReferences: [
      {
        standard: { id: 'itu-t-m.3080' },
        grounds: ['CITED'],
        reason: 'The text of the draft names it.',
      },
    ],
  });
  await expect(
    brief('normativeReferences { standard { id } reason }', {
      title: 'Sample',
      text: 'As defined in ISO/IEC 2382-28.',
    }),
  ).resolves.toMatchObject({
    normativeReferences: expect.arrayContaining([
      {
        standard: { id: 'iso-iec-2382-28' },
        reason:
          'The text of the draft names it. Its status is withdrawn: check whether ISO/IEC 2382-28:1995 may be referred to.',
      },
    ]),
  });
});

it('shows work in progress alone as overlapping, with its status in the reason', async () => {
  await expect(
    brief('overlappingWork(first: 1) { standard { designation status } reason }', {
      title: 'Amendment of the framework for systems that use machine learning',
      text: '',
    }),
  ).resolves.toEqual({
    overlappingWork: [
      {
        standard: { designation: 'ISO/IEC 23053:2022/CD Amd 1', status: 'DRAFT' },
        reason: expect.stringMatching(/^It is being drafted\. Its title shares /),
      },
    ],
  });
});

it('finds the terms of the draft that titles use, those of terminology standards marked', async () => {
  const { definedTerms } = (await brief(
    'definedTerms(first: 100) { term basis standardCount standards { id } reason }',
  )) as { definedTerms: { term: string; basis: string; standardCount: number }[] };
  expect(definedTerms).toContainEqual({
    term: 'federated machine learning',
    basis: 'TITLES',
    standardCount: 8,
    standards: expect.arrayContaining([{ id: 'ieee-std-2986' }]),
    reason:
      'The titles of 8 standards use “federated machine learning”: look in their terms and definitions first.',
  });
  expect(definedTerms.map(({ term, basis }) => [term, basis])).toEqual(
    expect.arrayContaining([
      ['foundation models', 'TITLES'],
      ['data quality', 'TERMINOLOGY_STANDARD'],
      ['machine learning', 'TERMINOLOGY_STANDARD'],
    ]),
  );
});

it('tells the topics and pairs of topics that nobody covers, and those that the body does not', async () => {
  await expect(
    brief(
      'topics { topic { id } basis matched } gaps { topics { id } standardCount standardCountOfBody reason }',
      {
        title: 'Foundation models for early warning',
        text: 'With respect to privacy.',
        body: 'itu-t',
        topics: ['agriculture'],
      },
    ),
  ).resolves.toEqual({
    topics: [
      { topic: { id: 'agriculture' }, basis: 'STATED', matched: [] },
      { topic: { id: 'disasters' }, basis: 'INFERRED', matched: ['early warning'] },
      { topic: { id: 'privacy' }, basis: 'INFERRED', matched: ['privacy'] },
      { topic: { id: 'foundation-models' }, basis: 'INFERRED', matched: ['foundation models'] },
    ],
    gaps: [
      {
        topics: [{ id: 'privacy' }],
        standardCount: 5,
        standardCountOfBody: 0,
        reason:
          '5 standards in force or in progress are about “Privacy and data protection”, none of ITU-T.',
      },
      ...[
        ['agriculture', 'disasters', 'Agriculture and food', 'Disasters and emergencies'],
        [
          'agriculture',
          'foundation-models',
          'Agriculture and food',
          'Foundation and generative models',
        ],
        [
          'disasters',
          'foundation-models',
          'Disasters and emergencies',
          'Foundation and generative models',
        ],
      ].map(([one, other, first, second]) => ({
        topics: [{ id: one }, { id: other }],
        standardCount: 0,
        standardCountOfBody: 0,
        reason: `No standard in force or in progress is about both “${first}” and “${second}”.`,
      })),
    ],
  });
});

it.each([
  [
    { title: ' - ', text: '' },
    'scope.title must hold at least one word, but got " - ".',
    'scope.title',
  ],
  [
    { title: 'a'.repeat(301), text: '' },
    'scope.title must have at most 300 characters, but got 301.',
    'scope.title',
  ],
  [
    { title: 'a', text: 'a'.repeat(8001) },
    'scope.text must have at most 8000 characters, but got 8001.',
    'scope.text',
  ],
  [
    { title: 'a', text: '', body: 'itu' },
    'scope.body must hold a known standards body, but got "itu" (nearest: "itu-t", ITU-T).',
    'scope.body',
  ],
  [
    { title: 'a', text: '', topics: ['helth'] },
    'scope.topics must hold a known topic, but got "helth" (nearest: "health", Health).',
    'scope.topics',
  ],
  [
    { title: 'a', text: '', topics: Array.from({ length: 11 }, () => 'health') },
    'scope.topics must hold at most 10 topics, but got 11.',
    'scope.topics',
  ],
])(
  'refuses a draft out of bounds (%#) and says what to change',
  async (draft, message, argument) => {
    const { errors } = await subgraph.execute(
      'query ($scope: DraftScopeInput!) { draftingBrief(scope: $scope) { gaps { reason } } }',
      { scope: draft },
    );
    expect(errors).toEqual([
      expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT', argument } }),
    ]);
  },
);

it.each(['\\ \' " & | ! ( ) : * <->', 'λόγος 人工智能 ذكاء', 'NUL \0 inside', 'the of and'])(
  'takes the text %j as it is',
  async (text) => {
    await expect(
      brief(
        'relatedStandards { score } normativeReferences { reason } overlappingWork { score } definedTerms { term } gaps { reason }',
        { title: `Federated's \\ learning ${text}`, text },
      ),
    ).resolves.toMatchObject({
      relatedStandards: expect.arrayContaining([{ score: expect.any(Number) }]),
    });
  },
);

it('asks the database for the parts that are selected, and what parts share once', async () => {
  const recorder = recordStatements(subgraph.hosted.database);
  await brief('__typename');
  expect(recorder.statements).toEqual([]);
  await brief('gaps { standardCount }');
  expect(recorder.statements).toHaveLength(1);
  await brief('relatedStandards { score } normativeReferences { reason } definedTerms { term }');
  recorder.stop();
  // the words of the draft; the near standards in a transaction of four; citations; terminology; relations; terms;
  // and the standards that may be referred to
  expect(recorder.statements.length - 1).toBeLessThanOrEqual(10);
});
