import { Supergraph } from '@apollo/federation-internals';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  printSchema,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { TestGraph } from '../TestGraph';
import { composeGraph } from './composeGraph';
import { readMember, type Member } from './readMember';

/** Everything about a graph that follows from its schemas. */
export interface GraphFacts {
  graph: TestGraph;
  supergraphSdl: string;
  /** What clients see, without resolvers. */
  api: GraphQLSchema;
  members: readonly Member[];
  /** Who resolves a field, as `Type.field` with the name of an object type. */
  owners: ReadonlyMap<string, readonly Member[]>;
  /** Under which name records of an entity type are numbered: its own, or that of an interface with a key. */
  groups: ReadonlyMap<string, string>;
  /** The object types of each group. */
  groupTypes: ReadonlyMap<string, readonly string[]>;
}

export function readFacts(graph: TestGraph): GraphFacts {
  const supergraphSdl = graph.supergraphSdl ?? composeGraph(graph.subgraphs);
  const api = buildSchema(
    printSchema(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema()),
    { noLocation: true },
  );
  const members = graph.subgraphs.map(readMember);
  const groups = readGroups(members, api);
  const groupTypes = new Map<string, string[]>();
  for (const [type, group] of groups) {
    groupTypes.set(group, [...(groupTypes.get(group) ?? []), type]);
  }
  return {
    graph,
    supergraphSdl,
    api,
    members,
    owners: readOwners(members, api),
    groups,
    groupTypes,
  };
}

/** The object types that a type name of a member stands for: itself, or all implementations. */
export function objectTypes(api: GraphQLSchema, typeName: string): string[] {
  const type = api.getType(typeName);
  if (isAbstractType(type)) return api.getPossibleTypes(type).map(({ name }) => name);
  return [typeName];
}

function readGroups(members: readonly Member[], api: GraphQLSchema): Map<string, string> {
  const groups = new Map<string, string>();
  for (const typeName of new Set(members.flatMap((member) => [...member.keys.keys()]))) {
    const isGroup = isInterfaceType(api.getType(typeName));
    for (const objectType of objectTypes(api, typeName)) {
      if (isGroup || !groups.has(objectType)) groups.set(objectType, typeName);
    }
  }
  return groups;
}

function readOwners(members: readonly Member[], api: GraphQLSchema): Map<string, Member[]> {
  const owners = new Map<string, Member[]>();
  for (const member of members) {
    for (const coordinate of member.own) {
      const [typeName = '', field = ''] = coordinate.split('.');
      if (isInterfaceType(member.schema.getType(typeName))) continue;
      if (isOverridden(coordinate, member, members)) continue;
      for (const objectType of objectTypes(api, typeName)) {
        const key = `${objectType}.${field}`;
        owners.set(key, [...(owners.get(key) ?? []), member]);
      }
    }
  }
  return owners;
}

/** Whether another member took the field over. */
export function isOverridden(
  coordinate: string,
  { name }: Member,
  members: readonly Member[],
): boolean {
  return members.some(({ overrides }) => overrides.get(coordinate) === name);
}

/** The definition of a field as a member has it, on the object type or on the interface object that stands for it. */
export function definitionIn(
  { schema, interfaceObjects }: Member,
  { api }: Pick<GraphFacts, 'api'>,
  [typeName, field]: readonly [string, string],
): GraphQLField<unknown, unknown> | undefined {
  const stands = [...interfaceObjects].filter((name) => objectTypes(api, name).includes(typeName));
  for (const name of [typeName, ...stands]) {
    const type = schema.getType(name);
    const definition = isObjectType(type) ? type.getFields()[field] : undefined;
    if (definition) return definition;
  }
  return undefined;
}

/** The object types that a field can lead to in every member that resolves it. */
export function possibleTypes(
  facts: GraphFacts,
  owners: readonly Member[],
  coordinate: readonly [string, string],
): string[] {
  const sets = owners.map((member) => {
    const definition = definitionIn(member, facts, coordinate);
    const type = definition && getNamedType(definition.type);
    if (type === undefined) return [];
    if (isAbstractType(type)) return member.schema.getPossibleTypes(type).map(({ name }) => name);
    return objectTypes(facts.api, type.name);
  });
  return (sets[0] ?? []).filter((name) => sets.every((set) => set.includes(name)));
}
