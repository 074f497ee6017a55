import {
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isLeafType,
  Kind,
  type FieldNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { definitionIn } from './GraphFacts';
import type { Thing, World } from './World';

type Selected = Record<string, unknown>;

/** Evaluates a set of fields on an object, and tells of each field in it that fails. */
export function evaluate(
  world: World,
  { selections }: SelectionSetNode,
  thing: Thing,
  onFailure: () => void = () => {},
): Selected {
  const result: Selected = {};
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value ?? thing.type;
      if (!fits(world.facts.api, condition, thing.type)) continue;
      Object.assign(result, evaluate(world, selection.selectionSet, thing, onFailure));
    } else if (selection.kind === Kind.FIELD) {
      const { value: name } = selection.name;
      result[name] =
        name === '__typename' ? thing.type : evaluateField(world, selection, thing, onFailure);
    }
  }
  return result;
}

/** The same set of fields, as a representation brings it. Undefined when a field is missing. */
export function pick(
  { selections }: SelectionSetNode,
  representation: Selected,
): Selected | undefined {
  const result: Selected = {};
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      Object.assign(result, pick(selection.selectionSet, representation));
    } else if (selection.kind === Kind.FIELD) {
      const { value: name } = selection.name;
      const value = pickValue(representation[name], selection.selectionSet);
      if (value === undefined) return undefined;
      result[name] = value;
    }
  }
  return result;
}

function pickValue(value: unknown, selectionSet: SelectionSetNode | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => pickValue(item, selectionSet));
  if (selectionSet === undefined || typeof value !== 'object' || value === null) return value;
  return pick(selectionSet, value as Selected);
}

function fits(api: GraphQLSchema, condition: string, typeName: string): boolean {
  const type = api.getType(condition);
  if (!isAbstractType(type)) return condition === typeName;
  return api.getPossibleTypes(type).some(({ name }) => name === typeName);
}

function evaluateField(
  world: World,
  field: FieldNode,
  thing: Thing,
  onFailure: () => void,
): unknown {
  const name = field.name.value;
  const { owners } = world.placeOf(thing.type, name);
  const definition = definitionIn(owners[0]!, world.facts, [thing.type, name])!;
  const args = getArgumentValues(definition, field);
  const inputs = inputsOf(world, thing, name, onFailure);
  const plain = (value: unknown): unknown => {
    if (value instanceof Error) onFailure();
    if (value instanceof Error || value === null) return null;
    if (Array.isArray(value)) return value.map(plain);
    if (!field.selectionSet) return serialize(definition, value);
    return evaluate(world, field.selectionSet, value as Thing, onFailure);
  };
  return plain(world.valueOf(thing, { field: name, args, inputs }));
}

function serialize({ type }: { type: GraphQLOutputType }, value: unknown): unknown {
  const named = getNamedType(type);
  return isLeafType(named) ? named.serialize(value) : value;
}

/** What a field requires of other members, evaluated; undefined when it requires nothing. */
export function inputsOf(
  world: World,
  thing: Thing,
  field: string,
  onFailure?: () => void,
): Selected | undefined {
  const required = requiredBy(world, thing.type, field);
  return required && evaluate(world, required, thing, onFailure);
}

function requiredBy(world: World, type: string, field: string): SelectionSetNode | undefined {
  for (const member of world.placeOf(type, field).owners) {
    const stands = [type, ...member.interfaceObjects].map((name) => `${name}.${field}`);
    for (const coordinate of stands) {
      const required = member.requires.get(coordinate);
      if (required) return required;
    }
  }
  return undefined;
}
