import { startTestSubgraph, type TestSubgraph } from '@agency-graph/subgraph-kit/test-subgraph';
import { surveys } from '../src/subgraph';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(surveys);
});

afterAll(() => subgraph.stop());

it('knows names, codes, regions, memberships and groups of a country', async () => {
  await expect(
    subgraph.execute(`{
      country(code: "RWA") {
        code alpha2 m49 name french: name(language: FR) shortName names { language name }
        region { code name } subregion { code name } intermediateRegion { code name }
        unMembership ituMember ituRegion developmentStatus developmentStatusAsOf ldc lldc sids wikidata
        provenance { kind source url retrievedOn edition confidence inferred }
      }
    }`),
  ).resolves.toEqual({
    data: {
      country: {
        code: 'RWA',
        alpha2: 'RW',
        m49: '646',
        name: 'Rwanda',
        french: 'Rwanda',
        shortName: 'Rwanda',
        names: [
          { language: 'AR', name: 'رواندا' },
          { language: 'ZH', name: '卢旺达' },
          { language: 'EN', name: 'Rwanda' },
          { language: 'FR', name: 'Rwanda' },
          { language: 'RU', name: 'Руанда' },
          { language: 'ES', name: 'Rwanda' },
        ],
        region: { code: '002', name: 'Africa' },
        subregion: { code: '202', name: 'Sub-Saharan Africa' },
        intermediateRegion: { code: '014', name: 'Eastern Africa' },
        unMembership: 'MEMBER_STATE',
        ituMember: true,
        ituRegion: 'AFRICA',
        developmentStatus: 'DEVELOPING',
        developmentStatusAsOf: '2020-10-15',
        ldc: true,
        lldc: true,
        sids: false,
        wikidata: 'https://www.wikidata.org/wiki/Q1037',
        provenance: {
          kind: 'CURATED',
          source:
            'github:datasets/country-codes@caa72d1:tmp/UNSD-en.csv + data/country-codes.csv; dev_status from @4b783b0 (2020-10-15) data/country-codes.csv',
          url: 'https://github.com/datasets/country-codes/blob/caa72d1/tmp/UNSD-en.csv',
          retrievedOn: null,
          edition: 'UNSD M49 overview of 2024-09-25',
          confidence: 'PARTLY_INFERRED',
          inferred: ['ituRegion', 'ituMember', 'ldc', 'ldcLists'],
        },
      },
    },
  });
});

it.each(['AFG', 'afg', 'AF', '004', ' Af '])('finds Afghanistan by the code "%s"', async (code) => {
  await expect(
    subgraph.execute('query ($code: ID!) { country(code: $code) { code m49 } }', { code }),
  ).resolves.toEqual({ data: { country: { code: 'AFG', m49: '004' } } });
});

it('keeps the codes of Namibia, which are NA and no missing value', async () => {
  await expect(
    subgraph.execute(`{
      country(code: "NA") { code alpha2 m49 wikidata }
      countries(filter: { code: ["NA"] }) { nodes { code } }
    }`),
  ).resolves.toEqual({
    data: {
      country: { code: 'NAM', alpha2: 'NA', m49: '516', wikidata: null },
      countries: { nodes: [{ code: 'NAM' }] },
    },
  });
});

it('leaves empty what the M49 file leaves empty for Antarctica', async () => {
  await expect(
    subgraph.execute(`{
      country(code: "ATA") {
        region { code } subregion { code } intermediateRegion { code }
        unMembership ituMember ituRegion developmentStatus developmentStatusAsOf ldc
      }
    }`),
  ).resolves.toEqual({
    data: {
      country: {
        region: null,
        subregion: null,
        intermediateRegion: null,
        unMembership: 'NONE',
        ituMember: false,
        ituRegion: null,
        developmentStatus: null,
        developmentStatusAsOf: null,
        ldc: false,
      },
    },
  });
});

it.each([
  ['Rwanda', ['RWA']],
  ['Allemagne', ['DEU']],
  ['estados unidos -vírgenes', ['USA', 'UMI']],
  ['российская федерация', ['RUS']],
  ['الصين', ['CHN', 'MAC', 'HKG']],
  ['كوت ديفوار', ['CIV']],
  ['中国', ['CHN', 'MAC', 'HKG']],
  ['刚果', ['COG', 'COD']],
  ["cote d'ivoire", ['CIV']],
  ['Türkiye', ['TUR']],
  ['turkiye', ['TUR']],
  ['congo -democratic', ['COG']],
  ['"south korea"', ['KOR']],
  ['Atlantis', []],
])('finds by name, in any official language and without its accents: %s', async (search, codes) => {
  const { data, errors } = await subgraph.execute(
    'query ($search: String!) { countries(filter: { search: $search }) { nodes { code } } }',
    { search },
  );
  expect(errors).toBeUndefined();
  const { nodes } = (data as unknown as { countries: { nodes: { code: string }[] } }).countries;
  expect(nodes.map(({ code }) => code)).toEqual(codes);
});

it('keeps the countries that meet every condition, whatever the level of a region', async () => {
  await expect(
    subgraph.execute(`{
      africa: countries(filter: { region: ["002"] }) { totalCount }
      below: countries(filter: { region: ["202", "015"] }) { totalCount }
      caribbean: countries(filter: { region: ["029"], unMembership: [MEMBER_STATE], ldc: true }) { nodes { code } }
      lldc: countries(filter: { unMembership: [MEMBER_STATE], lldc: true }) { totalCount }
      sids: countries(filter: { unMembership: [MEMBER_STATE], sids: true }) { totalCount }
      itu: countries(filter: { ituMember: true, ituRegion: [EUROPE], unMembership: [OBSERVER_STATE] }) { nodes { code } }
      synthetic: countries(filter: { provenance: [SYNTHETIC] }) { totalCount }
    }`),
  ).resolves.toEqual({
    data: {
      africa: { totalCount: 60 },
      below: { totalCount: 60 },
      caribbean: { nodes: [{ code: 'HTI' }] },
      lldc: { totalCount: 32 },
      sids: { totalCount: 37 },
      itu: { nodes: [{ code: 'VAT' }] },
      synthetic: { totalCount: 0 },
    },
  });
});

it('counts the UN Member States by their values', async () => {
  await expect(
    subgraph.execute(`{
      countries(filter: { unMembership: [MEMBER_STATE] }) {
        totalCount
        facets {
          region { value label count } developmentStatus { value count } ituRegion { value count }
          ldc { value label count } lldc { value count } sids { value count } unMembership { value label count }
        }
      }
    }`),
  ).resolves.toEqual({
    data: {
      countries: {
        totalCount: 193,
        facets: {
          region: [
            { value: '002', label: 'Africa', count: 54 },
            { value: '142', label: 'Asia', count: 47 },
            { value: '150', label: 'Europe', count: 43 },
            { value: '019', label: 'Americas', count: 35 },
            { value: '009', label: 'Oceania', count: 14 },
          ],
          developmentStatus: [
            { value: 'DEVELOPING', count: 143 },
            { value: 'DEVELOPED', count: 50 },
          ],
          ituRegion: [
            { value: 'EUROPE', count: 45 },
            { value: 'AFRICA', count: 44 },
            { value: 'ASIA_PACIFIC', count: 39 },
            { value: 'AMERICAS', count: 35 },
            { value: 'ARAB_STATES', count: 21 },
            { value: 'CIS', count: 9 },
          ],
          ldc: [
            { value: 'false', label: 'Not a least developed country', count: 149 },
            { value: 'true', label: 'Least developed country', count: 44 },
          ],
          lldc: [
            { value: 'false', count: 161 },
            { value: 'true', count: 32 },
          ],
          sids: [
            { value: 'false', count: 156 },
            { value: 'true', count: 37 },
          ],
          unMembership: [{ value: 'MEMBER_STATE', label: 'Member State', count: 193 }],
        },
      },
    },
  });
});

it('answers references by code in their order, and null for codes that the M49 list does not have', async () => {
  await expect(
    subgraph.execute(
      `query ($keys: [_Any!]!) {
        _entities(representations: $keys) { ... on Country { code name developmentStatus } }
      }`,
      { keys: ['CHE', 'XKX', 'AFG'].map((code) => ({ __typename: 'Country', code })) },
    ),
  ).resolves.toEqual({
    data: {
      _entities: [
        { code: 'CHE', name: 'Switzerland', developmentStatus: 'DEVELOPED' },
        null,
        { code: 'AFG', name: 'Afghanistan', developmentStatus: 'DEVELOPING' },
      ],
    },
  });
});
