import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { projects } from '../src/subgraph';
import { exportText, importText } from './importFile';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(projects);
});

afterAll(() => subgraph.stop());

/** An activity of WHO, with everything that the graph shows. */
const activity = `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03">
  <iati-activity xml:lang="fr" default-currency="CHF" last-updated-datetime="2026-01-15T09:00:00Z">
    <transaction><transaction-type code="3"/><transaction-date iso-date="2025-05-01"/><value value-date="2025-05-01">0.10</value></transaction>
    <transaction><transaction-type code="3"/><transaction-date iso-date="2025-06-01"/><value value-date="2025-06-01">0.20</value></transaction>
    <transaction><transaction-type code="3"/><transaction-date iso-date="2025-06-01"/><value currency="USD" value-date="2025-06-01">1000000000000000.01</value></transaction>
    <transaction><transaction-type code="2"/><transaction-date iso-date="2025-06-01"/><value value-date="2025-06-01">-5</value></transaction>
    <iati-identifier> XM-DAC-928-AI/1 </iati-identifier>
    <reporting-org ref="XM-DAC-928" type="40"><narrative>Organisation mondiale de la santé</narrative></reporting-org>
    <title><narrative>Dépistage &amp; soins</narrative><narrative xml:lang="en">Screening for tuberculosis with artificial intelligence</narrative><narrative xml:lang="en">TB screening</narrative></title>
    <description type="2"><narrative xml:lang="en">Objectives.</narrative></description>
    <description type="1"><narrative xml:lang="en">Reads X-ray images.</narrative></description>
    <participating-org ref="XM-DAC-928" role="4" type="40"/>
    <participating-org role="2" type="40"><narrative xml:lang="en">International Telecommunication Union</narrative></participating-org>
    <participating-org ref="41302" role="1" type="40"><narrative xml:lang="en">Fund of its own</narrative></participating-org>
    <participating-org role="1" type="10"><narrative xml:lang="en">Ministry of Health</narrative></participating-org>
    <participating-org role="3" type="10"><narrative xml:lang="en">Ministry of Health</narrative></participating-org>
    <activity-status code="2"/>
    <activity-date type="1" iso-date="2025-03-01"/>
    <activity-date type="2" iso-date="2025-04-15Z"/>
    <activity-date type="3" iso-date="2027-12-31"/>
    <recipient-country code="NA" percentage="40"/>
    <recipient-country code="XK" percentage="20"/>
    <recipient-region code="298" percentage="40"><narrative xml:lang="en">Africa</narrative></recipient-region>
    <sector vocabulary="1" code="012110" percentage="100"/>
    <sector vocabulary="7" code="3" percentage="100"/>
    <sector vocabulary="9" code="9.5.1"/>
    <tag vocabulary="2" code="3"/>
    <tag vocabulary="3" code="3.d"/>
    <budget type="2" status="2"><period-start iso-date="2025-04-01"/><period-end iso-date="2026-03-31"/><value value-date="2025-04-01">250000.50</value></budget>
    <document-link url="https://example.org/report.pdf" format="application/pdf"><title><narrative xml:lang="en">Report</narrative></title></document-link>
    <related-activity ref="XM-DAC-928-AI/1" type="3"/>
    <related-activity ref="XM-DAC-928-2" type="1"/>
    <result type="1"><title><narrative>R\u00e9sultat\r</narrative></title></result>
  </iati-activity>
</iati-activities>
`;

it('imports an activity with its organizations, dates, goals, money and links', async () => {
  const report = await importText(subgraph, { format: 'iati', name: 'who.xml', text: activity });
  expect(report).toMatchObject({
    outcome: 'IMPORTED',
    dataset: 'iati XM-DAC-928',
    counts: { added: 1, changed: 0, unchanged: 0, removed: 0, heldElsewhere: 0 },
    warnings: { total: 0 },
    unknownCodes: [{ codelist: 'UN agency', codes: [{ code: '41302' }] }],
  });
  const answer = await subgraph.execute(`{
    project(id: "XM-DAC-928-AI/1") {
      id iatiIdentifier title titles { text language } description status
      lead { id } partners { id } otherPartners
      organizations { name ref kind roles agency { id } }
      ministries: organizations(kind: [GOVERNMENT], role: [EXTENDING]) { name }
      startedOn endsOn dates { plannedStart actualStart plannedEnd actualEnd }
      countries { code } otherAreas regions { vocabulary code name percentage }
      sectors { vocabulary code name percentage }
      sdgTags { goal { number } basis } sdgTargets topics { id }
      budgets { periodStart periodEnd revised committed value { amount currency } }
      transactionTotals { type total { currency amount count } }
      documents { url title format }
      relatedActivities { identifier kind project { id } }
      provenance { kind source edition confidence }
    }
  }`);
  expect(answer).toEqual({
    data: {
      project: {
        id: 'xm-dac-928-ai-1',
        iatiIdentifier: 'XM-DAC-928-AI/1',
        title: 'Screening for tuberculosis with artificial intelligence',
        titles: [
          { text: 'Dépistage & soins', language: 'fr' },
          { text: 'Screening for tuberculosis with artificial intelligence', language: 'en' },
          { text: 'TB screening', language: 'en' },
        ],
        description: 'Reads X-ray images.',
        status: 'ONGOING',
        lead: { id: 'who' },
        partners: [{ id: 'itu' }],
        otherPartners: ['Fund of its own', 'Ministry of Health'],
        organizations: [
          {
            name: 'Organisation mondiale de la santé',
            ref: 'XM-DAC-928',
            kind: 'UN_SYSTEM',
            roles: ['REPORTING', 'IMPLEMENTING'],
            agency: { id: 'who' },
          },
          {
            name: 'International Telecommunication Union',
            ref: null,
            kind: 'UN_SYSTEM',
            roles: ['ACCOUNTABLE'],
            agency: { id: 'itu' },
          },
          {
            name: 'Fund of its own',
            ref: '41302',
            kind: 'INTERGOVERNMENTAL',
            roles: ['FUNDING'],
            agency: null,
          },
          {
            name: 'Ministry of Health',
            ref: null,
            kind: 'GOVERNMENT',
            roles: ['FUNDING', 'EXTENDING'],
            agency: null,
          },
        ],
        ministries: [{ name: 'Ministry of Health' }],
        startedOn: '2025-04-15',
        endsOn: '2027-12-31',
        dates: {
          plannedStart: '2025-03-01',
          actualStart: '2025-04-15',
          plannedEnd: '2027-12-31',
          actualEnd: null,
        },
        countries: [{ code: 'NAM' }],
        otherAreas: ['XKX'],
        regions: [{ vocabulary: 'OECD_DAC', code: '298', name: 'Africa', percentage: '40' }],
        sectors: [
          { vocabulary: 'OECD_DAC_5_DIGIT', code: '012110', name: null, percentage: '100' },
        ],
        sdgTags: [
          { goal: { number: 3 }, basis: 'STATED' },
          { goal: { number: 9 }, basis: 'STATED' },
        ],
        sdgTargets: ['3.d', '9.5'],
        topics: [{ id: 'health' }],
        budgets: [
          {
            periodStart: '2025-04-01',
            periodEnd: '2026-03-31',
            revised: true,
            committed: true,
            value: { amount: '250000.50', currency: 'CHF' },
          },
        ],
        transactionTotals: [
          { type: 'DISBURSEMENT', total: { currency: 'CHF', amount: '0.30', count: 2 } },
          {
            type: 'DISBURSEMENT',
            total: { currency: 'USD', amount: '1000000000000000.01', count: 1 },
          },
          { type: 'OUTGOING_COMMITMENT', total: { currency: 'CHF', amount: '-5', count: 1 } },
        ],
        documents: [
          { url: 'https://example.org/report.pdf', title: 'Report', format: 'application/pdf' },
        ],
        relatedActivities: [
          {
            identifier: 'XM-DAC-928-AI/1',
            kind: 'SIBLING',
            project: { id: 'xm-dac-928-ai-1' },
          },
          { identifier: 'XM-DAC-928-2', kind: 'PARENT', project: null },
        ],
        provenance: {
          kind: 'OFFICIAL',
          source: 'IATI activity XM-DAC-928-AI/1, published by Organisation mondiale de la santé',
          edition: '2026-01-15',
          confidence: 'FOUND_IN_SOURCE',
        },
      },
    },
  });
});

it('exports what it imported in the order of the standard, and importing that changes nothing', async () => {
  await importText(subgraph, { format: 'iati', name: 'who.xml', text: activity });
  const before = await contents();
  const exported = await exportText(subgraph, 'iati', 'iati XM-DAC-928');
  expect(elementsOf(exported)).toEqual(
    [
      'iati-identifier reporting-org title description description',
      'participating-org participating-org participating-org participating-org participating-org',
      'activity-status activity-date activity-date activity-date',
      'recipient-country recipient-country recipient-region sector sector sector tag tag budget',
      'transaction transaction transaction transaction document-link',
      'related-activity related-activity result',
    ].flatMap((line) => line.split(' ')),
  );
  const again = await importText(subgraph, { format: 'iati', name: 'again.xml', text: exported });
  expect(again).toMatchObject({
    outcome: 'IMPORTED',
    counts: { added: 0, changed: 0, unchanged: 1, removed: 0 },
  });
  expect(await contents()).toEqual(before);
  expect(await exportText(subgraph, 'iati', 'iati XM-DAC-928')).toBe(exported);
});

it('is found by facets and filters of partner kind, and by agency, goal and country', async () => {
  await importText(subgraph, { format: 'iati', name: 'who.xml', text: activity });
  const answer = await subgraph.execute(`{
    projects(filter: { iatiIdentifier: ["XM-DAC-928-AI/1"], partnerKind: [GOVERNMENT], agency: ["itu"], goal: [9], country: ["NAM"], otherArea: ["XKX"] }) {
      totalCount facets { partnerKind { value label count } outputType { value } }
    }
    none: projects(filter: { iatiIdentifier: ["XM-DAC-928-AI/1"], partnerKind: [ACADEMIA] }) { totalCount }
  }`);
  expect(answer).toEqual({
    data: {
      projects: {
        totalCount: 1,
        facets: {
          partnerKind: [
            { value: 'GOVERNMENT', label: 'Government', count: 1 },
            { value: 'INTERGOVERNMENTAL', label: 'Intergovernmental', count: 1 },
            { value: 'UN_SYSTEM', label: 'Un System', count: 1 },
          ],
          outputType: [],
        },
      },
      none: { totalCount: 0 },
    },
  });
});

const samples = join(__dirname, '../../../../shared/data/samples/iati-2.03');
const whenThere = existsSync(samples) ? describe : describe.skip;

whenThere('with the sample files', () => {
  it.each([
    ['written-by-us-sample.xml', 'iati XX-SAMPLE-ORG'],
    ['activity-standard-example-annotated.xml', 'iati AA-AAA-123456789'],
  ])('imports %s and gives it back unchanged', async (name, dataset) => {
    const text = readFileSync(join(samples, name), 'utf8');
    const report = await importText(subgraph, { format: 'iati', name, text });
    expect(report).toMatchObject({ outcome: 'IMPORTED', dataset, counts: { added: 1 } });
    const before = await contents();
    const exported = await exportText(subgraph, 'iati', dataset);
    const again = await importText(subgraph, { format: 'iati', name: 'again.xml', text: exported });
    expect(again).toMatchObject({ counts: { added: 0, changed: 0, unchanged: 1, removed: 0 } });
    expect(await contents()).toEqual(before);
  });
});

/** Everything that the tables hold of activities. */
function contents(): Promise<unknown> {
  return subgraph.hosted.database.query(
    'SELECT * FROM project JOIN iati_activity kept ON kept.project_id = project.id ORDER BY id',
  );
}

/** The names of the elements of the activities of a file, in their order. */
function elementsOf(xml: string): string[] {
  return [...xml.matchAll(/^ {4}<([\w-]+)/gm)].map(([, name]) => name ?? '');
}
