import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { isOverridden } from './GraphFacts';
import { evaluate, pick } from './inputs';
import type { Member } from './readMember';
import { stableJson } from './stableJson';
import type { Thing, World } from './World';

/** What runs in one operation of a client, in whichever members. */
export interface Turns {
  /** Number of mutations that began. */
  mutations: number;
}

/** An object as a member holds it: with what a gateway sent about it, if it came by key. */
interface Source {
  thing: Thing;
  representation?: Record<string, unknown>;
}

const query: Source = { thing: { type: 'Query', group: 'Query', id: '' } };
const mutation: Source = { thing: { type: 'Mutation', group: 'Mutation', id: '' } };

/** The schema of a member with resolvers. It knows what its own fields need, and no more. */
export function createMember(world: World, member: Member): GraphQLSchema {
  const { sdl } = world.facts.graph.subgraphs.find(({ name }) => name === member.name)!;
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl) });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('_')) continue;
    if (isObjectType(type)) addResolvers(type, world, member);
    if (isAbstractType(type)) type.resolveType = (source: Source) => source.thing.type;
    const canHaveKey = isObjectType(type) || isInterfaceType(type);
    if (!canHaveKey || !member.keys.has(type.name)) continue;
    const resolveReference = (representation: Record<string, unknown>) =>
      find(world, member, representation);
    type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference } } };
  }
  return schema;
}

function addResolvers(type: GraphQLObjectType, world: World, member: Member): void {
  for (const field of Object.values(type.getFields())) {
    if (field.name.startsWith('_')) continue;
    field.resolve = createResolver(type.name, field, { world, member });
  }
}

function createResolver(
  typeName: string,
  { name }: GraphQLField<unknown, unknown>,
  { world, member }: { world: World; member: Member },
) {
  const coordinate = `${typeName}.${name}`;
  const required = member.requires.get(coordinate);
  const isStale = isOverridden(coordinate, member, world.facts.members);
  const isOwn = member.own.has(coordinate) || member.provided.has(coordinate);
  const root = typeName === 'Mutation' ? mutation : query;
  return (source: Source | undefined, args: Record<string, unknown>, turns: Turns) => {
    if (!isOwn) throw new Error(`${member.name} does not resolve ${coordinate}.`);
    if (isStale) throw new Error(`${member.name} handed ${coordinate} over.`);
    const parent = source?.thing ? source : root;
    const turn = parent === mutation ? turns.mutations++ : undefined;
    const { thing, representation = {} } = parent;
    // Absent members of an object do not show in a seed, as they do not in the monolith.
    const inputs = required && pick(required, representation);
    if (required && inputs === undefined) throw new Error(`${coordinate} lacks what it requires.`);
    return asSource(world.valueOf(thing, { field: name, args, inputs, turn }));
  };
}

export function asSource(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asSource);
  return isThing(value) ? { thing: value } : value;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && 'group' in value && 'id' in value;
}

/**
 * The entity of a representation, by the first key that it has. Null when it has no key, or when the member has no record
 * of the entity; nobody else sends keys that lead nowhere.
 */
function find(
  world: World,
  member: Member,
  representation: Record<string, unknown>,
): Source | null {
  const { __typename } = representation;
  const typeName = String(__typename);
  const keys = (member.keys.get(typeName) ?? []).filter(({ resolvable }) => resolvable);
  for (const { fields } of keys) {
    const key = pick(fields, representation);
    if (key === undefined) continue;
    const thing = world
      .entities(typeName)
      .find((candidate) => stableJson(evaluate(world, fields, candidate)) === stableJson(key));
    if (thing) return world.isGap(member, thing) ? null : { thing, representation };
    throw new Error(`${member.name} finds no ${typeName} for ${stableJson(representation)}.`);
  }
  return null;
}
