import type { GateBase, GateSubmission } from '../../src/gate/GateInput';
import type { Finding } from '../../src/gate/GateReport';
import { checkPolicy, type PolicyCheck } from '../../src/gate/policy/checkPolicy';
import { parseSubmission } from '../../src/gate/syntax/parseSubmission';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import:
  ["@key", "@shareable", "@external", "@requires", "@override", "@tag", "@inaccessible"])\n`;

const hospitals = `${link}
type Query { "Beds." beds: [Bed] }
"A bed." type Bed @key(fields: "id") {
  "Key." id: ID!
  "Ward." ward: String @tag(name: "override-by/clinics")
  "Note." note: String @tag(name: "restricted")
}
"A size." type Size @shareable { "Width." width: Int! }
"A page." type Page { "Number." number: Int }
`;

function baseOf(...members: [string, string][]): GateBase {
  return {
    sequence: 7,
    supergraphSdl: undefined,
    members: members.map(([name, sdl]) => ({ name, sdl, agency: name, url: 'http://a.int/' })),
    typeOwners: { Bed: 'hospitals', Size: 'hospitals', Page: 'hospitals' },
    operations: [],
    approvedChanges: [],
  };
}

const base = baseOf(['hospitals', hospitals]);

const complete: GateSubmission = {
  name: 'clinics',
  agency: 'Agency of Clinics',
  contact: 'graph@clinics.int',
  licence: 'CC-BY-4.0',
  url: 'https://graph.clinics.int/',
  sdl: '',
};

function check(sdl: string, options: Partial<GateSubmission & PolicyCheck> = {}): Finding[] {
  const { purpose = 'publish', base: given = base, document: _, ...changes } = options;
  const submission = { ...complete, ...changes, sdl: link + sdl };
  const parsed = parseSubmission(submission);
  if ('findings' in parsed) return parsed.findings;
  return checkPolicy({ document: parsed.document, submission, base: given, purpose });
}

const codesOf = (findings: readonly Finding[]) => findings.map(({ code }) => code);

it('says what is wrong, where, and how to mend it', () => {
  expect(check(`type Bed @key(fields: "id") {\n  id: ID!\n  "Price."\n  price: Int!\n}`)).toEqual([
    {
      code: 'FOREIGN_FIELD_NOT_NULL',
      severity: 'error',
      message:
        'Bed.price must be nullable, but is Int!: while your server is down, it would null each Bed of "hospitals".',
      remedy: 'Write Int.',
      coordinate: 'Bed.price',
      line: 6,
    },
  ]);
});

it('finds all that is wrong at once', () => {
  const found = check('type Query { beds: [Bed!]! } type Bed { id: ID! note: String @external }');
  expect(codesOf(found)).toEqual([
    'ROOT_FIELD_TAKEN',
    'ROOT_FIELD_NOT_NULL',
    'FOREIGN_KEY',
    'RESTRICTED_FIELD',
  ]);
});

it('tells of twenty findings of a kind, and how many more there are', () => {
  const fields = Array.from({ length: 50 }, (_, index) => `f${index}: Int`).join(' ');
  const found = check(`"A." type A { ${fields} }`);
  expect(found).toHaveLength(20);
  expect(found.at(-1)!.message).toBe(
    'A.f19 must have a description, but has none. The same was found in 30 more places.',
  );
});

it('lets no warning of a kind hide an error of the same', () => {
  const fields = Array.from({ length: 30 }, (_, index) => `"F." f${index}: Int!`).join(' ');
  const found = check(`"M." type Mutation { ${fields} } type Query { "A." a: Int! }`);
  const errors = found.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ coordinate }) => coordinate)).toEqual(['Query.a']);
});

it('wants to know who the member is when it publishes, and warns before', () => {
  const absent = { agency: undefined, contact: '', licence: undefined, url: undefined };
  const severities = (purpose: 'check' | 'publish') =>
    check('scalar A', { ...absent, purpose })
      .filter(({ code }) => code === 'MEMBER_DETAIL_MISSING')
      .map(({ coordinate, severity }) => `${coordinate} ${severity}`);
  expect(severities('check')).toEqual(
    ['agency', 'contact', 'licence', 'url'].map((detail) => `${detail} warning`),
  );
  expect(severities('publish')).toEqual(
    ['agency', 'contact', 'licence', 'url'].map((detail) => `${detail} error`),
  );
});

it.each([
  ['name', 'Clinics'],
  ['agency', ' '],
  ['contact', 'call us'],
  ['contact', 'graph@localhost'],
  ['licence', 'none'],
  ['licence', 'see our website'],
  ['licence', 'javascript:alert(1)'],
  ['url', 'ftp://graph.clinics.int/'],
  ['url', 'https://user:secret@graph.clinics.int/'],
])('refuses the %s "%s"', (detail, value) => {
  expect(check('"A." scalar A', { [detail]: value })).toMatchObject([
    { code: 'MEMBER_DETAIL_INVALID', coordinate: detail },
  ]);
});

it.each([
  ['contact', 'https://clinics.int/contact'],
  ['licence', 'https://clinics.int/licence'],
  ['licence', 'CC-BY-4.0 OR ODbL-1.0'],
  ['url', 'http://127.0.0.1:4100/'],
])('takes the %s "%s"', (detail, value) => {
  expect(check('"A." scalar A', { [detail]: value })).toEqual([]);
});

describe('an owner', () => {
  it('changes its own types as it likes', () => {
    const changed = hospitals
      .replace('"Width." width: Int!', '"Height." height: Float')
      .slice(link.length);
    const stub = `${link} type Bed @key(fields: "id") { id: ID! "Age." age: Int } "Size." type Size @shareable { width: Int! }`;
    const members = baseOf(['hospitals', hospitals], ['clinics', stub]);
    expect(check(changed, { name: 'hospitals', base: members })).toEqual([]);
  });

  it('does not take what others added to its types', () => {
    const stub = `${link} type Bed @key(fields: "id") { id: ID! "Age." age: Int }`;
    const members = baseOf(['hospitals', hospitals], ['clinics', stub]);
    const added = hospitals.slice(link.length).replace('"Ward."', '"Age." age: Int "Ward."');
    expect(codesOf(check(added, { name: 'hospitals', base: members }))).toEqual([
      'FOREIGN_FIELD_TAKEN',
    ]);
  });

  it('is who says most of a type when the one that published it has left', () => {
    const members = { ...base, typeOwners: { Bed: 'a-member-that-left' } };
    const found = check('type Bed @key(fields: "ward") { ward: String }', { base: members });
    expect(found[0]!.message).toContain('of "hospitals" must have one of its owner\'s keys');
  });
});

describe('@override', () => {
  const taking =
    'type Bed @key(fields: "id") { id: ID! "Ward." ward: String @override(from: "hospitals") }';

  it('is allowed to the member that the owner names', () => {
    expect(check(taking)).toEqual([]);
  });

  it('is not allowed to others', () => {
    expect(check(taking, { name: 'pharmacies' })).toMatchObject([
      {
        code: 'OVERRIDE_NOT_ALLOWED',
        remedy:
          'Ask "hospitals" to publish the field with @tag(name: "override-by/pharmacies"), or give yours another name.',
      },
    ]);
  });

  it('moves no share of requests', () => {
    const label = taking.replace('from: "hospitals"', 'from: "hospitals", label: "percent(5)"');
    expect(check(label)).toMatchObject([{ code: 'DIRECTIVE_IGNORED', severity: 'warning' }]);
  });
});

it.each([
  ['type Page @shareable { "Number." number: Int }', 'FOREIGN_TYPE_NOT_SHARED'],
  ['type Size { width: Int! }', 'SHARED_TYPE_DIFFERS'],
  ['type Size @shareable { width: Int! "Depth." depth: Int }', 'SHARED_TYPE_DIFFERS'],
  ['type Size @key(fields: "width") { width: Int! }', 'FOREIGN_KEY'],
  ['input Bed { "Key." id: ID }', 'FOREIGN_TYPE_KIND'],
])('refuses %s', (sdl, code) => {
  expect(codesOf(check(sdl)).filter((each) => each !== 'DESCRIPTION_MISSING')).toEqual([code]);
});

it('reads nothing into names that every object has', () => {
  expect(codesOf(check('"A." type toString { "B." b: Int }'))).toEqual(['RESERVED_NAME']);
});
