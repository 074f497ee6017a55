import { SupergraphSchema } from '../../src/execution/SupergraphSchema';
import type {
  GateBase,
  GateSubmission,
  MemberSchema,
  OperationToKeep,
} from '../../src/gate/GateInput';
import type { GateWork } from '../../src/gate/GateWork';
import { compose } from '../../src/supergraph/compose';

export const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides"])`;

/** A graph of two members: who runs hospitals, and what is in stock there. */
export const hospitalsSdl = `${link}
"Where every query begins."
type Query {
  "One hospital."
  hospital("Its key." id: ID!): Hospital
  "All hospitals."
  hospitals("Which of them." filter: HospitalFilter, "How many." first: Int = 10): [Hospital]
  "What people search for."
  search("Words." text: String!): [Found]
}
"What may be done."
type Mutation {
  "Opens a hospital."
  open("Its name." name: String!): Hospital
}
"Which hospitals."
input HospitalFilter {
  "Words of the name."
  name: String
  "In which state."
  state: HospitalState
}
"In which state a hospital is."
enum HospitalState {
  "Takes patients."
  OPEN
  "Takes none."
  CLOSED
}
"A thing with a name."
interface Named {
  "The name."
  name: String
}
"What may be found."
union Found = Hospital | Ward
"A hospital."
type Hospital implements Named @key(fields: "id") {
  "Its key."
  id: ID!
  "Its name."
  name: String
  "How many beds it has."
  beds: Int
  "In which state it is."
  state: HospitalState
  "Its wards."
  wards: [Ward]
}
"A part of a hospital."
type Ward implements Named @key(fields: "id") {
  "Its key."
  id: ID!
  "Its name."
  name: String
}
`;

export const stockSdl = `${link}
"Where every query begins."
type Query {
  "All vaccines."
  vaccines: [Vaccine]
}
"A hospital."
type Hospital @key(fields: "id") {
  "Its key."
  id: ID!
  "What it has in stock."
  stock: [Vaccine]
}
"A vaccine."
type Vaccine @key(fields: "id") {
  "Its key."
  id: ID!
  "Its name."
  label: String
  "How many doses there are."
  doses: Int
}
`;

const member = (name: string, sdl: string): MemberSchema => ({
  name,
  agency: name,
  url: `http://127.0.0.1:1/${name}`,
  sdl,
});

export const members = [member('hospitals', hospitalsSdl), member('stock', stockSdl)];

/** The graph as it is served, before anything is handed in. */
export function gateBase(more: Partial<GateBase> = {}): GateBase {
  const all = more.members ?? members;
  return {
    sequence: 7,
    supergraphSdl: compose(all),
    members: all,
    typeOwners: { Hospital: 'hospitals', Ward: 'hospitals', Vaccine: 'stock' },
    operations: [],
    approvedChanges: [],
    ...more,
  };
}

/** A new schema of a member. */
export function submit(name: string, sdl: string, base = gateBase()): GateWork {
  const submission: GateSubmission = {
    name,
    sdl,
    agency: name,
    contact: 'graph@example.int',
    licence: 'CC-BY-4.0',
    url: `http://127.0.0.1:1/${name}`,
  };
  return { member: name, submission, base, purpose: 'publish' };
}

export function retire(name: string, base = gateBase()): GateWork {
  return { member: name, submission: undefined, base, purpose: 'publish' };
}

/** An operation that clients sent. */
export function seen(text: string, more: Partial<OperationToKeep> = {}): OperationToKeep {
  const name = /^(?:query|mutation) (\w+)/.exec(text)?.[1];
  return { id: `id of ${text}`, text, name, count: 1, source: 'seen', ...more };
}

/** What clients see of the graph with a change. */
export function apiOf(changed: readonly MemberSchema[]) {
  return new SupergraphSchema(compose(changed)).api;
}
