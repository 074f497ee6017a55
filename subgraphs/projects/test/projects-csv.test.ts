import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { projects } from '../src/subgraph';
import { exportText, importText } from './importFile';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(projects);
});

afterAll(() => subgraph.stop());

const format = 'projects-csv';
const dataset = 'projects of FAO';
const table = `id,title,lead_agency,source,partners,government,academia,sdgs,sdgs_basis,countries,output_types,started_on,ends_on,status,links,edition,subject
fao-one,"One, with ""quotes""",FAO,https://example.org,WHO;A company,Ministry,University,2;13,stated,NA;XKX;Atlantis,Reports,2023-12,,ongoing,https://example.org/one,2024,crops
fao-two,Two,Food and Agriculture Organization of the United Nations,a letter,,,,,,,,,2024,completed,,,
`;

it('imports a table, gives it back, and importing that changes nothing', async () => {
  const report = await importText(subgraph, { format, dataset, name: 'fao.csv', text: table });
  expect(report).toMatchObject({
    outcome: 'IMPORTED',
    counts: { added: 2 },
    unknownCodes: [{ codelist: 'country code', codes: [{ code: 'Atlantis', count: 1 }] }],
  });
  const exported = await exportText(subgraph, format, dataset);
  expect(exported).toBe(
    `${[
      'id,title,lead_agency,source,partners,government,intergovernmental,academia,private_sector,civil_society,other_partners,sdgs,sdgs_basis,subject,description,department,countries,output_types,technologies,started_on,ends_on,status,links,source_url,retrieved_on,edition',
      'fao-one,"One, with ""quotes""",fao,https://example.org,who,Ministry,,University,,,A company,2;13,stated,crops,,,NAM;XKX,Reports,,2023-12,,ongoing,https://example.org/one,,,2024',
      'fao-two,Two,fao,a letter,,,,,,,,,inferred,,,,,,,,2024,completed,,,,',
    ].join('\n')}\n`,
  );
  const again = await importText(subgraph, { format, dataset, name: 'b.csv', text: exported });
  expect(again).toMatchObject({
    outcome: 'IMPORTED',
    counts: { added: 0, changed: 0, unchanged: 2, removed: 0 },
  });
  expect(await exportText(subgraph, format, dataset)).toBe(exported);
});

it('refuses faults with line, column, rule and value', async () => {
  const report = await importText(subgraph, {
    format,
    name: 'wrong.csv',
    text: `id,title,lead_agency,source,started_on,status
x,X,NOBODY,s,,
y,,FAO,s,,
z,Z,FAO,s,2023-13,
w,W,FAO,s,,going
`,
  });
  expect(report).toMatchObject({
    outcome: 'REFUSED',
    faults: {
      shown: [
        { place: { line: 3 }, field: 'column "title"', rule: 'must not be empty', value: '' },
        { place: { line: 4 }, field: 'column "started_on"', value: '2023-13' },
        { place: { line: 5 }, field: 'column "status"', value: 'going' },
      ],
    },
    unknownCodes: [{ codelist: 'UN agency', codes: [{ code: 'NOBODY', first: { line: 2 } }] }],
  });
});
