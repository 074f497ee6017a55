import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { projects } from '../src/subgraph';
import { importText } from './importFile';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(projects);
});

afterEach(() =>
  subgraph.hosted.database.query(
    `DELETE FROM project WHERE dataset LIKE 'iati %'; DELETE FROM import_run WHERE dataset LIKE 'iati %'`,
  ),
);

afterAll(() => subgraph.stop());

const identity = `<iati-identifier>XM-DAC-41304-1</iati-identifier>
<reporting-org ref="XM-DAC-41304" type="40"><narrative>UNESCO</narrative></reporting-org>
<title><narrative>A title</narrative></title>`;

function fileOf(elements: string, attributes = 'xml:lang="en"'): string {
  return `<iati-activities version="2.03">
<iati-activity ${attributes}>
${elements}
</iati-activity>
</iati-activities>`;
}

function importXml(text: string) {
  return importText(subgraph, { format: 'iati', name: 'a.xml', text });
}

it.each([
  [
    'an activity without identifier',
    fileOf('<reporting-org ref="XM-DAC-41304"/><title><narrative>A</narrative></title>'),
    { place: { line: 2, path: 'iati-activity[1]' }, field: 'iati-identifier' },
  ],
  [
    'an empty title',
    fileOf(identity.replace('A title', ' ')),
    { field: 'title/narrative', rule: 'must be there and not be empty' },
  ],
  [
    'a date that the calendar has not',
    fileOf(`${identity}\n<activity-date type="1" iso-date="2025-02-30"/>`),
    {
      place: { file: 'a.xml', line: 6, path: 'iati-activity[1]/activity-date/@iso-date' },
      rule: 'must be a day such as 2025-04-15',
      value: '2025-02-30',
    },
  ],
  [
    'an amount with a separator of thousands',
    fileOf(
      `${identity}<budget><value currency="USD" value-date="2025-01-01">1,000</value></budget>`,
    ),
    {
      place: { path: 'iati-activity[1]/budget/value' },
      rule: 'must be a decimal number such as 250000.50',
      value: '1,000',
    },
  ],
  [
    'an amount without currency',
    fileOf(
      `${identity}<budget/><budget><value value-date="2025-01-01">1</value></budget>`.replace(
        '<budget/>',
        '',
      ),
    ),
    { place: { path: 'iati-activity[1]/budget/value/@currency' }, value: '' },
  ],
  [
    'a share that is no number',
    fileOf(
      `${identity}<recipient-region code="298"/><recipient-region code="89" percentage="half"/>`,
    ),
    { place: { path: 'iati-activity[1]/recipient-region[2]/@percentage' }, value: 'half' },
  ],
  [
    'a document type declaration',
    `<!DOCTYPE iati-activities [<!ENTITY a "aaaa">]>${fileOf(identity)}`,
    { rule: 'must not hold a document type declaration' },
  ],
  [
    'an entity',
    fileOf(identity.replace('A title', '&lol;')),
    { place: { line: 5 }, rule: 'must be well-formed XML', value: 'undefined entity.' },
  ],
  [
    'a file that ends in the middle',
    fileOf(identity).slice(0, 200),
    { rule: 'must be well-formed XML' },
  ],
  [
    'another kind of file',
    '<iati-organisations version="2.03"/>',
    { rule: 'must begin with the element iati-activities', value: 'iati-organisations' },
  ],
  [
    'an old version',
    fileOf(identity).replace('2.03', '1.05'),
    { rule: 'must be of IATI version 2.01, 2.02 or 2.03, but @version is "1.05"' },
  ],
  [
    'elements nested without end',
    fileOf(`${identity}${'<result>'.repeat(30)}${'</result>'.repeat(30)}`),
    { rule: 'must be at most 24 elements deep' },
  ],
  [
    'a text without end',
    fileOf(identity.replace('A title', 'a'.repeat(9 * 1024 * 1024))),
    { rule: 'must hold no piece of more than 8388608 characters' },
  ],
  [
    'two publishers',
    fileOf(identity).replace(
      '</iati-activities>',
      `<iati-activity>${identity.replaceAll('41304', '41302').replace('UNESCO', 'ILO')}</iati-activity></iati-activities>`,
    ),
    {
      place: { path: 'iati-activity[2]' },
      field: 'reporting-org',
      rule: 'must be XM-DAC-41304, as of the first activity: import each publisher by itself',
      value: 'XM-DAC-41302',
    },
  ],
])('refuses %s and says where', async (_what, text, fault) => {
  const report = await importXml(text);
  expect(report).toMatchObject({ outcome: 'REFUSED', faults: { total: 1, shown: [fault] } });
  const { data } = await subgraph.execute(
    '{ projects(filter: { iatiIdentifier: ["XM-DAC-41304-1"] }) { totalCount } }',
  );
  expect(data).toEqual({ projects: { totalCount: 0 } });
});

it('refuses one identifier twice, and names both places', async () => {
  const one = `<iati-activity>${identity}</iati-activity>`;
  const report = await importXml(
    `<iati-activities version="2.03">\n${one}\n${one}\n</iati-activities>`,
  );
  expect(report).toMatchObject({
    outcome: 'REFUSED',
    faults: {
      shown: [
        {
          rule: 'must be the only one of its key, which is also at a.xml, line 5, iati-activity[2]',
          value: 'xm-dac-41304-1',
        },
      ],
    },
  });
});

it('lists unknown codes together and imports the rest', async () => {
  const report = await importXml(
    fileOf(`${identity}
      <participating-org role="9"><narrative>B</narrative></participating-org>
      <participating-org role="4" type="77"><narrative>C</narrative></participating-org>
      <activity-status code="8"/>
      <activity-date type="7" iso-date="2025-01-01"/>
      <recipient-country code="QZ"/><recipient-country code="528"/><recipient-country code="nl"/>
      <tag vocabulary="2" code="18"/><tag vocabulary="3" code="1.99.9x"/>
      <related-activity ref="X" type="6"/>`),
  );
  expect(report.outcome).toBe('IMPORTED');
  expect(
    report.unknownCodes.map(({ codelist, codes }) => [codelist, ...codes.map(({ code }) => code)]),
  ).toEqual([
    ['IATI organisation role', '9'],
    ['IATI organisation type', '77'],
    ['IATI activity date type', '7'],
    ['IATI activity status', '8'],
    ['Sustainable Development Goal', '18', '1.99.9x'],
    ['country code (ISO 3166-1 alpha-2)', 'QZ', '528'],
    ['IATI related activity type', '6'],
  ]);
  const { data } = await subgraph.execute(
    '{ project(id: "XM-DAC-41304-1") { status countries { code } sdgs { number } } }',
  );
  expect(data).toEqual({ project: { status: 'UNKNOWN', countries: [{ code: 'NLD' }], sdgs: [] } });
});

it('keeps what contradicts itself, and warns of it', async () => {
  const report = await importXml(
    fileOf(`${identity}<activity-status code="1"/>
      <activity-date type="1" iso-date="2025-06-01"/><activity-date type="3" iso-date="2025-01-01"/>
      <activity-date type="2" iso-date="2025-07-01"/><activity-date type="4" iso-date="2025-02-01"/>
      <activity-date type="2" iso-date="2024-07-01"/>
      <recipient-country code="NA" percentage="60"/><recipient-country code="KE" percentage="60"/>
      <sector vocabulary="1" code="22040" percentage="33.3"/><sector vocabulary="2" code="220" percentage="100.0"/>
      <document-link url="https:// broken.example"/>
      <x:other xmlns:x="https://example.org">text</x:other>`),
  );
  expect(
    report.warnings.shown.map(({ rule, value }) => (value ? `${rule}: ${value}` : rule)),
  ).toEqual([
    'is left out: actualStart comes twice: 2024-07-01',
    'the planned end must not come before the planned start: 2025-06-01 to 2025-01-01',
    'the actual end must not come before the actual start: 2025-07-01 to 2025-02-01',
    'an activity with an actual start must not have status 1 (pipeline): 2025-07-01',
    'the percentages of countries and regions must add up to 100: 120',
    'the percentages of sectors of vocabulary 1 must add up to 100: 33.3',
    'is left out: it must be an absolute web address: https:// broken.example',
    'is left out: it is no element of IATI 2.03',
  ]);
  const { data } = await subgraph.execute(`{
    project(id: "XM-DAC-41304-1") {
      status startedOn endsOn dates { plannedStart actualStart plannedEnd actualEnd }
    }
  }`);
  expect(data).toEqual({
    project: {
      status: 'PLANNED',
      startedOn: '2025-07-01',
      endsOn: '2025-02-01',
      dates: {
        plannedStart: '2025-06-01',
        actualStart: '2025-07-01',
        plannedEnd: '2025-01-01',
        actualEnd: '2025-02-01',
      },
    },
  });
});

it.each([
  ['XM-DAC-41304', 'Any name', 'unesco'],
  ['41304', 'Any name', null],
  ['XM-DAC-41119', 'Any name', null],
  ['41119', 'Any name', 'unfpa'],
  ['XX-1', 'world  health organization', 'who'],
])('maps the publisher %s, "%s" to the agency %s', async (ref, name, agency) => {
  const text = fileOf(
    identity
      .replace('ref="XM-DAC-41304"', `ref="${ref}"`)
      .replace('UNESCO', name)
      .replace('41304-1', `p-${ref}`),
  );
  await importXml(text);
  const { data } = await subgraph.execute(`{ project(id: "XM-DAC-p-${ref}") { lead { id } } }`);
  expect(data).toEqual({ project: { lead: agency && { id: agency } } });
});

it('takes the accountable organization as lead where the publisher reports for others', async () => {
  await importXml(
    fileOf(`${identity.replace('type="40"', 'type="40" secondary-reporter="1"').replace('41304-1', 'secondary')}
      <participating-org role="4" ref="XM-DAC-928"/><participating-org role="2" ref="XM-DAC-41301"/>`),
  );
  const { data } = await subgraph.execute(
    '{ project(id: "XM-DAC-secondary") { lead { id } partners { id } otherPartners } }',
  );
  expect(data).toEqual({
    project: { lead: { id: 'fao' }, partners: [{ id: 'who' }], otherPartners: [] },
  });
});

it('leaves a key alone that the compiled list holds', async () => {
  const report = await importXml(fileOf(identity.replace('XM-DAC-41304-1', 'itu-giga')));
  expect(report).toMatchObject({ counts: { added: 0, heldElsewhere: 1 }, warnings: { total: 1 } });
  const { data } = await subgraph.execute('{ project(id: "itu-giga") { title } }');
  expect(data).toEqual({ project: { title: 'Giga' } });
});
