import type { GateBase } from '@agency-graph/gateway/gate/GateInput';
import * as fc from 'fast-check';

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable",
  "@external", "@requires", "@provides", "@override", "@tag", "@inaccessible", "@interfaceObject", "@cost", "@listSize"])\n`;

const hospitals = `${link}
"Queries." type Query { "Beds." beds(first: Int = 10): [Bed] "Size." size(unit: Unit, filter: Filter): Size }
"A bed." type Bed implements Thing @key(fields: "id") @key(fields: "ward { code } number") {
  "Key." id: ID! "Ward." ward: Ward! "Number." number: Int! "Note." note: String @tag(name: "restricted")
  "Colour." colour("Language." language: String = "en"): String "Unit." unit: Unit "Parts." parts: [Part] "When." at: Moment
}
"A ward." type Ward { "Code." code: ID! @shareable "Name." name: String }
"A size." type Size @shareable { "Width." width("Unit." unit: Unit = METRE): Float! "Unit." unit: Unit! }
"A unit." enum Unit { "Metre." METRE "Foot." FOOT }
"A filter." input Filter { "Unit." unit: Unit = METRE "Ward." ward: [ID!] }
"A thing." interface Thing { "Key." id: ID! }
"A part." union Part = Ward | Size
"A moment." scalar Moment
`;

const pharmacies = `${link}
"Queries." type Query { "Drugs." drugs: [Drug] }
"A drug." type Drug implements Thing @key(fields: "id") { "Key." id: ID! "Bed." bed: Bed "Size." size: Size }
"A thing." interface Thing { "Key." id: ID! }
type Bed @key(fields: "id") { id: ID! "Drugs." drugs: [Drug] }
type Size @shareable { width(unit: Unit = METRE): Float! unit: Unit! }
enum Unit { METRE FOOT }
`;

const base: GateBase = {
  sequence: 1,
  supergraphSdl: undefined,
  members: Object.entries({ hospitals, pharmacies }).map(([name, sdl]) => ({
    name,
    sdl,
    agency: name,
    url: 'http://127.0.0.1/',
  })),
  typeOwners: { Drug: 'pharmacies' },
  operations: [],
  approvedChanges: [],
};

/** One of several texts, the first of them most of the time. */
const usually = (first: string, ...others: string[]) =>
  fc.oneof({ weight: 12, arbitrary: fc.constant(first) }, fc.constantFrom(first, ...others));

const description = usually('', '"Another meaning." ', '"" ');
const said = usually(
  '',
  '@shareable',
  '@external',
  '@inaccessible',
  '@deprecated(reason: "Old.")',
  '@tag(name: "restricted")',
  '@tag(name: "override-by/any-agency")',
  '@tag(name: "public")',
  '@override(from: "hospitals")',
  '@requires(fields: "colour")',
  '@provides(fields: "colour")',
  '@cost(weight: 7)',
  '@listSize(assumedSize: 1)',
);
const ofTypes = usually(
  '',
  '@shareable',
  '@external',
  '@inaccessible',
  '@tag(name: "restricted")',
  '@cost(weight: 7)',
  '@interfaceObject',
);

const field = (name: string, type: string, ...otherTypes: string[]) =>
  fc
    .tuple(description, usually(type, ...otherTypes), said, usually('kept', 'left'))
    .map(([text, written, directive, kept]) =>
      kept === 'left' ? '' : `${text}${name}: ${written} ${directive}`,
    );

const type = (head: string, ...fields: fc.Arbitrary<string>[]) =>
  fc.tuple(description, ofTypes, fc.tuple(...fields)).map(([text, directive, lines]) => {
    const body = lines.filter((line) => line !== '');
    return `${text}${head} ${directive} { ${body.join('\n')} }`;
  });

const own = (name: string, types: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...types), said)
    .map(([written, directive]) => `"Ours." ${name}: ${written} ${directive}`);

const references = ['Bed', '[Bed]', '[Bed!]', 'Int', 'Int!', 'Size', '[String!]'];

const parts = {
  bed: fc
    .tuple(
      usually(
        '@key(fields: "id")',
        '@key(fields: "id", resolvable: false)',
        '@key(fields: "id") @key(fields: "number")',
        '',
        '@key(fields: "{ number ward { code } }")',
      ),
      usually('type Bed', 'type Bed implements Thing', 'extend type Bed', 'interface Bed'),
      type(
        '',
        field('id', 'ID!', 'ID', 'String!'),
        own('ours', references),
        fc.oneof(
          own('more', references),
          field('colour', 'String @external', 'String', 'String!', 'Int'),
        ),
      ),
    )
    .map(([key, head, body]) => body.replace(/^("[^"]*" )?/, `$1${head} ${key}`)),
  size: type(
    'type Size @shareable',
    field('width(unit: Unit = METRE)', 'Float!', 'Float', 'Int!'),
    field('unit', 'Unit!', 'Unit'),
  ),
  unit: fc
    .tuple(ofTypes, said, usually('FOOT', '', 'FOOT MILE'))
    .map(([a, b, c]) => `enum Unit ${a} { METRE ${b} ${c} }`),
  filter: type(
    'input Filter',
    field('unit', 'Unit = METRE', 'Unit', 'Unit!'),
    field('ward', '[ID!]', '[ID]'),
  ),
  ward: type('type Ward', field('code', 'ID! @shareable', 'ID!', 'ID @shareable')),
  thing: type('interface Thing', field('id', 'ID!', 'ID')),
  part: usually('union Part = Ward | Size', 'union Part = Ward', 'union Part = Ward | Size | Mine'),
  moment: fc
    .tuple(description, ofTypes)
    .map(([text, directive]) => `${text}scalar Moment ${directive}`),
  query: type(
    'type Query',
    own('mine', ['Mine', '[Mine!]', 'Mine!', 'Unit', 'Size', 'Moment']),
    fc.oneof(
      { weight: 8, arbitrary: own('other', references) },
      field('beds(first: Int = 10)', '[Bed]', 'Int'),
      field('drugs', '[Drug]'),
    ),
  ),
};

const mine = '"Ours." type Mine @shareable { "Ours." a: Int }';
const drug = 'type Drug @key(fields: "id", resolvable: false) { id: ID! }';

/** A small graph, and schemas that a member may hand in to it: most are nearly right, some are not. */
export function strangeSchemas(): { base: GateBase; schemas: fc.Arbitrary<string> } {
  const some = Object.values(parts).map((part) => fc.option(part, { nil: '', freq: 2 }));
  const schemas = fc.tuple(...some).map((texts) => complete(`${link}${texts.join('\n')}\n${mine}`));
  return { base, schemas };
}

/** Adds what a schema names without defining it, as it should be. */
function complete(sdl: string): string {
  const missing: [RegExp, RegExp, string][] = [
    [/\bBed\b/, /(type|interface) Bed\b/, 'type Bed @key(fields: "id") { id: ID! }'],
    [
      /\bSize\b/,
      /type Size\b/,
      'type Size @shareable { width(unit: Unit = METRE): Float! unit: Unit! }',
    ],
    [/\bWard\b/, /type Ward\b/, 'type Ward { code: ID! @shareable }'],
    [/\bThing\b/, /interface Thing\b/, 'interface Thing { id: ID! }'],
    [/\bMoment\b/, /scalar Moment\b/, 'scalar Moment'],
    [/\bDrug\b/, /type Drug\b/, drug],
    [/\bUnit\b/, /enum Unit\b/, 'enum Unit { METRE FOOT }'],
  ];
  return missing.reduce(
    (text, [named, defined, definition]) =>
      named.test(text) && !defined.test(text) ? `${text}\n${definition}` : text,
    sdl,
  );
}
