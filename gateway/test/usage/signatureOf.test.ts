import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, nat, pre, property } from 'fast-check';
import {
  buildASTSchema,
  getOperationAST,
  parse,
  print,
  validate,
  visit,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { SupergraphSchema } from '../../src/execution/SupergraphSchema';
import { fragmentsOf } from '../../src/execution/operation/reduceOperation';
import { signatureOf } from '../../src/usage/signatureOf';
import { generateOperation } from '../differential/generate/generateOperation';
import { ownGraph } from '../differential/graphs/ownGraph';
import { shopGraph } from '../differential/graphs/shopGraph';
import { apiOf, members } from '../gate/gateSchemas';
import { composeGraph } from '../differential/world/composeGraph';

function signature(document: DocumentNode, schema: GraphQLSchema, operationName?: string): string {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('The document holds no such operation.');
  return signatureOf({ operation, fragments: fragmentsOf(document) }, schema);
}

const schema = buildASTSchema(
  parse(`
    scalar Day
    enum Status { PLANNED DONE }
    input Filter { text: String  status: [Status!]  beds: Int  share: Float  since: Day  ids: [ID!]  open: Boolean  and: [Filter!] }
    type Query { projects(filter: Filter, first: Int = 10, after: String): [Project!]  project(id: ID!): Project  title2: String }
    type Project { id: ID!  title(language: String): String  title2: String  parent: Project }
  `),
);

describe('the signature of an operation', () => {
  test.each([
    [
      'keeps the name, the fields and the arguments, and none of the literals',
      'query Health { projects(first: 25, after: "abc", filter: { text: "Jane Doe", beds: 7, share: 0.5, since: "2024-01-31", ids: ["a", "b"], open: true, status: [DONE] }) { id title(language: "fr") } }',
      'query Health{projects(first:0 after:"" filter:{text:"" beds:0 share:0 since:"" ids:[""]open:false status:[DONE]}){id title(language:"")}}',
    ],
    [
      'leaves null, and a single value where a list may stand',
      '{ projects(filter: { text: null, ids: "a", and: [{ beds: 1 }, { beds: 2 }, { text: "x" }] }) { id } }',
      '{projects(filter:{text:null ids:"" and:[{beds:0}{text:""}]}){id}}',
    ],
    [
      'renames variables, drops what their defaults are, and those that nothing uses any more',
      'query ($janeDoe: ID!, $first: Int = 99, $day: Day) { project(id: $janeDoe) { id } projects(first: $first, filter: { since: $day }) { id } }',
      'query($v1:ID!$v2:Int=0$v3:Day){project(id:$v1){id}projects(first:$v2 filter:{since:$v3}){id}}',
    ],
    [
      'makes one of what differed in aliases and literals alone',
      '{ jane: project(id: "1") { id } joe: project(id: "2") { id } }',
      '{project(id:""){id}}',
    ],
    [
      'tells apart what is asked for in several ways',
      'query ($a: ID!, $b: ID!) { mine: project(id: $b) { id name: title(language: "fr") title } yours: project(id: $a) { id } }',
      'query($v1:ID!$v2:ID!){project(id:$v2){id title(language:"")title2:title}project2:project(id:$v1){id}}',
    ],
    [
      'never takes the name of another field',
      '{ project(id: "1") { title title2 french: title(language: "fr") } title2 }',
      '{project(id:""){title title2 title2_:title(language:"")}title2}',
    ],
    [
      'writes the fragments that are used, under new names',
      'query Q { project(id: "1") { ...JaneDoe parent { ...Second } } } fragment Second on Project { title } fragment JaneDoe on Project { id ...Second }',
      'query Q{project(id:""){...F1 parent{...F2}}}fragment F1 on Project{id ...F2}fragment F2 on Project{title}',
    ],
    [
      'keeps conditions',
      'query ($all: Boolean!) { project(id: "1") { id @include(if: $all) title @skip(if: true) ... @include(if: $all) { title2 } } }',
      'query($v1:Boolean!){project(id:""){id@include(if:$v1)title@skip(if:false)...@include(if:$v1){title2}}}',
    ],
    ['drops a name that is no name', `query ${'N'.repeat(101)} { __typename }`, '{__typename}'],
    [
      'says of the schema what is asked for',
      '{ __type(name: "JaneDoe") { name } }',
      '{__type(name:""){name}}',
    ],
  ])('%s', (_rule, text, expected) => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    expect(signature(document, schema)).toBe(expected);
    expect(signature(parse(expected), schema)).toBe(expected);
    expect(validate(schema, parse(expected))).toEqual([]);
  });
});

it('is what the README says', () => {
  const readme = readFileSync(join(__dirname, '../../src/usage/README.md'), 'utf8');
  const [, example = '', written] = /So `([^`]+)` is recorded as\n`([^`]+)`/.exec(readme) ?? [];
  expect(signature(parse(example), apiOf(members))).toBe(written);
});

const graphs: [string, GraphQLSchema][] = [
  ['our own graph', new SupergraphSchema(ownGraph.supergraphSdl!).api],
  ['the shop', new SupergraphSchema(composeGraph(shopGraph.subgraphs)).api],
];

const secret = 'Zq5secret';

/** The same document with telling literals, names and aliases wherever a client can put any. */
function withSecrets(document: DocumentNode, number: number): DocumentNode {
  const hide = (name: string) => ({ kind: 'Name' as const, value: `${secret}_${name}` }) as never;
  return visit(document, {
    StringValue: (node) => ({ ...node, value: `${secret} "${number}"`, block: number % 2 === 0 }),
    IntValue: (node) => ({ ...node, value: String(7_340_000 + number) }),
    FloatValue: (node) => ({ ...node, value: `${number}.7340005` }),
    Variable: ({ name, ...node }) => ({ ...node, name: hide(name.value) }),
    FragmentDefinition: ({ name, ...node }) => ({ ...node, name: hide(name.value) }),
    FragmentSpread: ({ name, ...node }) => ({ ...node, name: hide(name.value) }),
    Field: ({ alias, ...node }) => (alias ? { ...node, alias: hide(alias.value) } : undefined),
  });
}

test.each(graphs)('No literal of a client is in a signature, over %s', (_name, api) => {
  const holds = (number: number) => {
    const generated = generateOperation(api, number);
    pre(generated !== undefined);
    const document = withSecrets(generated.document, number);
    pre(validate(api, document).length === 0);
    const written = signature(document, api, generated.operationName);
    expect(written).not.toMatch(/secret|734000|true/);
    expect(validate(api, parse(written))).toEqual([]);
    expect(signature(parse(written), api)).toBe(written);
    // Literals and names of another client make no other signature.
    const other = withSecrets(parse(print(generated.document)), number + 1);
    expect(signature(other, api, generated.operationName)).toBe(written);
  };
  assert(property(nat(1_000_000), holds), { numRuns: 60 });
});
