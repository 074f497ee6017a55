import { readProvenance } from '../src/provenance';

it.each([
  ['found_in_source', 'FOUND_IN_SOURCE', []],
  ['found_in_source (title, agency)', 'FOUND_IN_SOURCE', []],
  [
    'acronym found_in_source; type, hq, url general_knowledge',
    'PARTLY_INFERRED',
    ['type', 'hq', 'url'],
  ],
  [
    'found_in_source; venue general_knowledge; another page gives 29-31 May',
    'PARTLY_INFERRED',
    ['venue'],
  ],
  [
    "found_in_source; time zone and format are the compiler's reading",
    'PARTLY_INFERRED',
    ['time zone', 'format'],
  ],
  ['found_in_source; status inferred from version number', 'PARTLY_INFERRED', ['status']],
  [
    'found_in_source; un_member cross-checked; itu_member, ldc (=minus STP, graduated) and ldc_at_survey (=plus BTN) general_knowledge',
    'PARTLY_INFERRED',
    ['itu_member', 'ldc', 'ldc_at_survey'],
  ],
  ['general_knowledge_unverified (day)', 'GENERAL_KNOWLEDGE', []],
  ['not_available', 'NOT_AVAILABLE', []],
])('reads the confidence "%s" as %s', (confidence, expected, inferred) => {
  const provenance = readProvenance({ source: 'a report', confidence }, 'CURATED');
  expect([provenance.confidence, provenance.inferred, provenance.note]).toEqual([
    expected,
    inferred,
    confidence,
  ]);
});

it.each([
  ['www.itu.int/en/page.aspx', 'https://www.itu.int/en/page.aspx'],
  ['sdg.iisd.org/?p=846351 (in parallel)', 'https://sdg.iisd.org/?p=846351'],
  ['seed document (ITU Council 2024)', null],
  [
    'github:relaton/relaton-data-itu@daa9deb:data/itu-t-y-3172.yaml',
    'https://github.com/relaton/relaton-data-itu/blob/daa9deb/data/itu-t-y-3172.yaml',
  ],
  [
    'github:c2pa-org/specifications@e0d2f30 (version folder)',
    'https://github.com/c2pa-org/specifications/tree/e0d2f30',
  ],
])('finds the address of the source "%s"', (source, url) => {
  expect(readProvenance({ source, confidence: 'found_in_source' }, 'OFFICIAL').url).toBe(url);
});
