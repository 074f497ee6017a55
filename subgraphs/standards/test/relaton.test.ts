import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { relatonImporter } from '../src/importers/relaton/relatonImporter';
import { standards } from '../src/subgraph';
import { importTexts, removeStandards } from './runImports';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(standards);
  await removeStandards(subgraph.hosted.database);
});

afterAll(() => subgraph.stop());

const run = (texts: Record<string, string>) =>
  importTexts(subgraph.hosted.database, relatonImporter, texts);

async function read(fields: string): Promise<unknown[]> {
  const { data, errors } = await subgraph.execute(`{ standards { nodes { ${fields} } } }`);
  expect(errors).toBeUndefined();
  return (data as unknown as { standards: { nodes: unknown[] } }).standards.nodes;
}

/** A record of the newer generation, as ITU writes it. */
const v15 = (id: string, rest = '') => `---
schema_version: v1.5.6
docidentifier:
- {content: '${id}', type: ITU, primary: true}
${rest}
ext: {doctype: {content: recommendation}, flavor: itu}
`;

/** A record of the older generation, as ISO, IEC, IEEE and ETSI write it. */
const v12 = (id: string, type: string, rest = '') => `---
schema-version: v1.2.9
docid:
- {id: '${id}', type: ${type}, primary: true}
${rest}
`;

it('reads both generations of the schema, several documents in one file and files of a folder', async () => {
  const report = await run({
    'itu.yaml': v15(
      'ITU-T Y.9000 (01/2026)',
      `title: [{language: en, content: Sample AI architecture, type: main}]
source: [{type: src, content: 'https://example.org/y.9000'}]
date: [{type: published, at: '2026-01-13'}]
status: {stage: {content: Published}}
edition: {content: '1'}
contributor:
- role: [{type: author, description: [{content: committee}]}]
  organization: {subdivision: [{name: [{content: ITU-T Study Group 13}]}]}`,
    ),
    'others.yaml':
      v12(
        'ISO/IEC 90001:2026',
        'ISO',
        `title: [{content: Sample AI terminology, language: [en], type: main}]
link: [{type: rss, content: 'https://example.org/rss'}, {type: src, content: 'https://example.org/iso'}]
date: [{type: published, value: 2026-02}]
docstatus: {stage: {value: '60'}, substage: {value: '60'}}
ext: {doctype: {type: technical-specification}, editorialgroup: {technical_committee: [{identifier: ISO/IEC JTC 1/SC 42}]}}`,
      ) +
      v12(
        'ETSI TS 199 001 V1.1.1 (2026-03)',
        'ETSI',
        `title: [{content: Sample, language: [en]}]
date: [{type: published, value: 2026-03}]
ext: {doctype: {type: Technical Specification}}`,
      ),
  });
  expect(report).toMatchObject({ outcome: 'IMPORTED', records: 3, counts: { added: 3 } });
  expect(await read('id title kind status stage publishedOn link group { id } aiEvidence')).toEqual(
    [
      {
        id: 'etsi-ts-199-001',
        title: 'Sample',
        kind: 'TECHNICAL_SPECIFICATION',
        status: 'UNKNOWN',
        stage: null,
        publishedOn: '2026-03',
        link: null,
        group: null,
        aiEvidence: 'NONE',
      },
      {
        id: 'iso-iec-90001',
        title: 'Sample AI terminology',
        kind: 'TECHNICAL_SPECIFICATION',
        status: 'PUBLISHED',
        stage: '60.60',
        publishedOn: '2026-02',
        link: 'https://example.org/iso',
        group: { id: 'iso-iec-jtc-1-sc-42' },
        aiEvidence: 'TITLE',
      },
      {
        id: 'itu-t-y.9000',
        title: 'Sample AI architecture',
        kind: 'RECOMMENDATION',
        status: 'PUBLISHED',
        stage: 'Published',
        publishedOn: '2026-01-13',
        link: 'https://example.org/y.9000',
        group: { id: 'itu-t-sg13' },
        aiEvidence: 'TITLE',
      },
    ],
  );
});

it('chooses the designation by type and scope where two identifiers are primary', async () => {
  await run({
    'twin.yaml': v15('ITU-T T.9401 (03/2025)').replace(
      'docidentifier:\n',
      'docidentifier:\n- {content: ISO/IEC 96048-1, type: ISO, primary: true}\n',
    ),
    'ieee.yaml': v12('IEEE Std 97000-2021', 'IEEE').replace(
      'docid:\n',
      "docid:\n- {id: 'IEEE Std 97000™-2021', type: IEEE, scope: trademark, primary: true}\n- {id: 978-1-5044-0000-0, type: ISBN}\n",
    ),
  });
  expect(await read('id designation otherDesignations')).toEqual([
    { id: 'ieee-std-97000', designation: 'IEEE Std 97000-2021', otherDesignations: [] },
    {
      id: 'itu-t-t.9401',
      designation: 'ITU-T T.9401 (03/2025)',
      otherDesignations: ['ISO/IEC 96048-1'],
    },
  ]);
});

it('takes no filler for a title, and puts the parts of a title together', async () => {
  await run({
    'parts.yaml': v12(
      'ISO 99001:2024',
      'ISO',
      `title:
- {content: Titre manque, language: [fr], type: main}
- {content: Sample field, language: [en], type: title-intro}
- {content: Sample part, language: [en], type: title-part}`,
    ),
    'filler.yaml': v12(
      'ISO 99002:2024',
      'ISO',
      'title: [{content: Titre manque, language: [fr], type: title-main}]',
    ),
  });
  expect(await read('title provenance { confidence inferred }')).toEqual([
    {
      title: 'Sample field - Sample part',
      provenance: { confidence: 'FOUND_IN_SOURCE', inferred: [] },
    },
    {
      title: 'ISO 99002:2024',
      provenance: { confidence: 'PARTLY_INFERRED', inferred: ['title'] },
    },
  ]);
});

it('imports an erratum without title, status and link, and says that its title is inferred', async () => {
  const report = await run({ 'erratum.yaml': v15('ITU-T A.94 (2012) Err. 1 (02/2020)') });
  expect(report).toMatchObject({ outcome: 'IMPORTED', counts: { added: 1 } });
  expect(await read('id title status link group { id } provenance { kind inferred }')).toEqual([
    {
      id: 'itu-t-a.94-2012-err-1',
      title: 'ITU-T A.94 (2012) Err. 1 (02/2020)',
      status: 'UNKNOWN',
      link: null,
      group: null,
      provenance: { kind: 'OFFICIAL', inferred: ['title'] },
    },
  ]);
});

it.each([
  ['2021', '2021'],
  ['2023-12', '2023-12'],
  ["'2023-12-18'", '2023-12-18'],
  ['2023-12-18', '2023-12-18'],
])('keeps the date %s as precise as it is', async (written, publishedOn) => {
  await run({ 'a.yaml': v12('ISO 99001', 'ISO', `date: [{type: published, value: ${written}}]`) });
  expect(await read('publishedOn')).toEqual([{ publishedOn }]);
});

it('lets a draft have no date', async () => {
  await run({
    'a.yaml': v12(
      'ISO/IEC CD 99792',
      'ISO',
      "docstatus: {stage: {value: '30'}, substage: {value: '99'}}\ndoctype: {type: international-standard}",
    ),
  });
  expect(await read('id kind status publishedOn')).toEqual([
    { id: 'iso-iec-cd-99792', kind: 'STANDARD', status: 'DRAFT', publishedOn: null },
  ]);
});

it('reads all values as text: the edition 1.10 is no number and the title NO no truth value', async () => {
  await run({
    'a.yaml': v12(
      'ISO 99001:2024',
      'ISO',
      'title: [{content: NO, language: [en], type: main}]\nedition: {content: 1.10}',
    ),
  });
  expect(await read('title edition')).toEqual([{ title: 'NO', edition: '1.10' }]);
});

it('merges what ISO and IEC say of one document and takes the more precise date', async () => {
  const report = await run({
    'iec.yaml': v12(
      'ISO/IEC 99001:2023',
      'IEC',
      "title: [{content: Sample, language: [en], type: main}]\ndate: [{type: published, value: '2023-12-18'}]\ndocstatus: {stage: {value: PUBLISHED}}",
    ),
    'iso.yaml': v12(
      'ISO/IEC 99001:2023',
      'ISO',
      "title: [{content: Sample, language: [en], type: main}]\ndate: [{type: published, value: 2023-12}]\ndocstatus: {stage: {value: '60'}, substage: {value: '60'}}",
    ),
  });
  expect(report).toMatchObject({ records: 2, counts: { added: 1 } });
  expect(await read('id publishedOn stage registrations { register date stage }')).toEqual([
    {
      id: 'iso-iec-99001',
      publishedOn: '2023-12-18',
      stage: '60.60',
      registrations: [
        { register: 'ISO', date: '2023-12', stage: '60.60' },
        { register: 'IEC', date: '2023-12-18', stage: 'PUBLISHED' },
      ],
    },
  ]);
});

it('joins an undated twin to its dated text, and lets the text supersede its drafts', async () => {
  const title = 'title: [{content: Sample, language: [en], type: main}]\nedition: {content: 1}';
  const stage = (code: string) => {
    const [value, substage] = code.split('.');
    return `docstatus: {stage: {value: '${value}'}, substage: {value: '${substage}'}}`;
  };
  await run({
    'a.yaml': v12('ISO/IEC 99259-1:2024', 'ISO', `${title}\n${stage('60.60')}`),
    'b.yaml': v12('ISO/IEC 99259-1', 'ISO', `${title}\n${stage('60.00')}`),
    'c.yaml': v12('ISO/IEC DIS 99259-1', 'ISO', `${title}\n${stage('40.99')}`),
  });
  expect(
    await read(
      'id status registrations { designation stage } relations(kind: [SUPERSEDES]) { basis standard { id } }',
    ),
  ).toEqual([
    {
      id: 'iso-iec-99259-1',
      status: 'PUBLISHED',
      registrations: [
        { designation: 'ISO/IEC 99259-1:2024', stage: '60.60' },
        { designation: 'ISO/IEC 99259-1', stage: '60.00' },
      ],
      relations: [{ basis: 'INFERRED', standard: { id: 'iso-iec-dis-99259-1' } }],
    },
    {
      id: 'iso-iec-dis-99259-1',
      status: 'SUPERSEDED',
      registrations: [{ designation: 'ISO/IEC DIS 99259-1', stage: '40.99' }],
      relations: [],
    },
  ]);
  await expect(
    subgraph.execute('{ standard(id: "iso-iec-99259-1-draft") { id } }'),
  ).resolves.toEqual({ data: { standard: { id: 'iso-iec-99259-1' } } });
});

it('gives the newest edition the key without date, and relates editions and stated successors', async () => {
  await run({
    'old.yaml': v15(
      'ITU-T M.9080 (02/2021)',
      "date: [{type: published, at: '2021-02-13'}]\nstatus: {stage: {content: Withdrawal}}",
    ),
    'new.yaml': v15('ITU-T M.9080 (03/2026)', "date: [{type: published, at: '2026-03-29'}]"),
    'other.yaml': v15(
      'ITU-T M.9081 (03/2026)',
      'relation:\n- {type: obsoletes, bibitem: {docidentifier: [{content: M.9080 (02/2021), type: ITU}]}}\n- {type: complementOf, bibitem: {docidentifier: [{content: M.9080 (03/2026), type: ITU}]}}',
    ),
  });
  expect(await read('id status relations { kind basis standard { id } }')).toEqual([
    {
      id: 'itu-t-m.9080-2021-02',
      status: 'WITHDRAWN',
      relations: [
        { kind: 'SUPERSEDED_BY', basis: 'INFERRED', standard: { id: 'itu-t-m.9080' } },
        { kind: 'SUPERSEDED_BY', basis: 'STATED', standard: { id: 'itu-t-m.9081' } },
      ],
    },
    {
      id: 'itu-t-m.9080',
      status: 'UNKNOWN',
      relations: [
        { kind: 'SUPERSEDES', basis: 'INFERRED', standard: { id: 'itu-t-m.9080-2021-02' } },
      ],
    },
    {
      id: 'itu-t-m.9081',
      status: 'UNKNOWN',
      relations: [
        { kind: 'SUPERSEDES', basis: 'STATED', standard: { id: 'itu-t-m.9080-2021-02' } },
      ],
    },
  ]);
});

it('lists unknown codes together: those without which a record is useful, and bodies, which refuse the source', async () => {
  const report = await run({
    'a.yaml': v12(
      'ISO 99001:2024',
      'ISO',
      'docstatus: {stage: {value: SLEEPING}}\next: {doctype: {type: poem}, editorialgroup: {technical_committee: [{name: ISO/TC 9999}]}}',
    ),
    'b.yaml': v12('SAMPLE 1:2024', 'ISO'),
  });
  expect(report.outcome).toBe('REFUSED');
  const found = report.unknownCodes.map(({ codelist, codes }) => [codelist, codes[0]?.code]);
  expect(Object.fromEntries(found)).toEqual({
    'standards group': 'ISO/TC 9999',
    'document type': 'poem',
    stage: 'SLEEPING',
    'standards body': 'SAMPLE',
  });
});

it.each([
  ['no YAML', 'a: [', /^must be YAML: /],
  ['no record', '- a list', /^must be a record with properties/],
  [
    'no designation',
    "---\ndocid: [{id: 'urn:x', type: URN}]\n",
    /^must hold a designation whose type is one of ITU, ISO, /,
  ],
  [
    'a date that is none',
    v12('ISO 99001:2024', 'ISO', 'date: [{type: published, value: 2023-13}]'),
    /^must be a year, month or day such as 2023-12$/,
  ],
  [
    'two records of one document',
    v12('ISO 99001:2024', 'ISO') + v12('ISO 99001:2024', 'ISO'),
    /^must be the only one of its key/,
  ],
])('refuses a file with %s, with its place, and changes nothing', async (_, text, rule) => {
  await run({ 'good.yaml': v12('ISO 99900:2024', 'ISO') });
  const report = await run({ 'good.yaml': v12('ISO 99901:2024', 'ISO'), 'wrong.yaml': text });
  expect(report).toMatchObject({
    outcome: 'REFUSED',
    faults: { shown: [{ place: { file: 'wrong.yaml' }, rule: expect.stringMatching(rule) }] },
  });
  expect(await read('id')).toEqual([{ id: 'iso-99900' }]);
});

it('refuses a file that multiplies itself by aliases', async () => {
  const bomb = `---\na: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd']
    .map((name, index) => {
      const before = ['a', 'b', 'c'][index];
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
    })
    .join('\n')}\n`;
  const report = await run({ 'bomb.yaml': bomb });
  expect(report).toMatchObject({
    outcome: 'REFUSED',
    faults: { shown: [{ rule: expect.stringContaining('must hold at most 100 aliases') }] },
  });
});

it('changes nothing the second time', async () => {
  const texts = { 'a.yaml': v12('ISO 99001:2024', 'ISO') };
  await run(texts);
  await expect(run(texts)).resolves.toMatchObject({ outcome: 'UNCHANGED' });
});
