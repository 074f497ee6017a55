import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  TypeNameMetaFieldDef,
  type GraphQLLeafType,
} from 'graphql';
import { resolveField } from './complete';
import type { CompleteObject, FieldPlan } from './field-plan';
import { Place, type Container } from './place';
import { bubble, type Run } from './run';

/** Values that a leaf of these types takes as they are, in JavaScript on `value`. Others take the long way. */
const asTheyAre = new Map<GraphQLLeafType, string>([
  [GraphQLString, 'typeof value === "string"'],
  [GraphQLID, 'typeof value === "string"'],
  [GraphQLBoolean, 'typeof value === "boolean"'],
  [GraphQLInt, 'typeof value === "number" && (value | 0) === value'],
  [GraphQLFloat, 'typeof value === "number" && value - value === 0'],
]);

interface GeneratedParts {
  fields: readonly FieldPlan[];
  serializers: readonly ((value: unknown) => unknown)[];
  Place: typeof Place;
  bubble: typeof bubble;
  resolveField: typeof resolveField;
  resolveRest: typeof resolveRest;
}

/**
 * Writes the function that completes an object from the fields that are selected of it: one object literal, and a property
 * access for each leaf that has no resolver.
 */
export function generateSelection(typeName: string, fields: readonly FieldPlan[]): CompleteObject {
  const parts: GeneratedParts = {
    fields,
    serializers: fields.map(serializerOf),
    Place,
    bubble,
    resolveField,
    resolveRest,
  };
  // oxlint-disable-next-line typescript/no-implied-eval -- all that is written into it are names of a valid document
  const create = new Function(
    'parts',
    `"use strict";
const { fields, serializers, Place, bubble, resolveField, resolveRest } = parts;
${fields.map((_field, at) => `const field${at} = fields[${at}], serialize${at} = serializers[${at}];`).join('\n')}
return function (run, source, place) {
  const answer = {${fields.map((field) => initialMember(typeName, field)).join(', ')}};
  const row = typeof source === "object" || typeof source === "function" ? source : {};
  let at = 0, value, completed;
  try {
${fields.map((field, at) => memberStatement(field, at)).join('\n')}
  } catch (error) {
    return resolveRest({ run, fields, source, place, answer, at });
  }
  return answer;
}`,
  ) as (parts: GeneratedParts) => CompleteObject;
  return create(parts);
}

function isTypename({ definition }: FieldPlan): boolean {
  return definition === TypeNameMetaFieldDef;
}

/** In brackets: a plain "__proto__" in an object literal is no member. */
function initialMember(typeName: string, field: FieldPlan): string {
  const value = isTypename(field) ? JSON.stringify(typeName) : 'null';
  return `[${JSON.stringify(field.responseName)}]: ${value}`;
}

function memberStatement(field: FieldPlan, at: number): string {
  if (isTypename(field)) return '';
  const { responseName, resolve, value } = field;
  const name = JSON.stringify(responseName);
  const target = `answer[${name}]`;
  const resolved = `
    completed = resolveField(run, field${at}, source, new Place(place, ${name}, answer, field${at}.value));
    if (completed === bubble) return bubble;
    ${target} = completed;`;
  if (resolve || value.shape.kind !== 'leaf') return `    at = ${at};${resolved}`;
  const simple = asTheyAre.get(value.shape.type);
  const quick = simple
    ? `if (${simple}) ${target} = value;`
    : `if (typeof value === "string" && (completed = serialize${at}(value)) != null) ${target} = completed;`;
  const otherwise = value.nullable ? 'else if (value !== null && value !== undefined)' : 'else';
  return `    at = ${at};
    value = row[${JSON.stringify(field.definition.name)}];
    ${quick}
    ${otherwise} {${resolved}
    }`;
}

/** Serializes a leaf; undefined where that fails, so that the long way finds out why. */
function serializerOf({ value: { shape } }: FieldPlan): (value: unknown) => unknown {
  if (shape.kind !== 'leaf') return () => undefined;
  const { type } = shape;
  return (value) => {
    try {
      return type.serialize(value);
    } catch {
      return undefined;
    }
  };
}

/** Goes on field by field after one whose property threw when it was read. */
function resolveRest({
  run,
  fields,
  source,
  place,
  answer,
  at,
}: {
  run: Run;
  fields: readonly FieldPlan[];
  source: unknown;
  place: Place;
  answer: Container;
  at: number;
}): Container | typeof bubble {
  for (const field of fields.slice(at)) {
    if (isTypename(field)) continue;
    const { responseName, value } = field;
    const fieldPlace = new Place(place, responseName, answer, value);
    const completed = resolveField(run, field, source, fieldPlace);
    if (completed === bubble) return bubble;
    answer[responseName] = completed;
  }
  return answer;
}
