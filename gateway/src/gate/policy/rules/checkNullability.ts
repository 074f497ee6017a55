import { Kind, type TypeNode } from 'graphql';
import type { Finding } from '../../GateReport';
import { finding } from '../finding';
import { hasDirective } from '../hasDirective';
import { keyFields } from '../keyFields';
import { rootTypes } from '../rootTypes';
import type { PolicyContext } from '../PolicyContext';
import type { SchemaField, SchemaType } from '../SchemaModel';
import { TypeLookup } from '../TypeLookup';

/** One member's outage must not null another's data: what crosses from one to the other can be null. */
export function checkNullability(context: PolicyContext): Finding[] {
  const keys = keyFields(context.model);
  const crosses = crossing(context);
  return [...context.model.types.values()].flatMap((type) => {
    if (type.kind !== 'object' && type.kind !== 'interface') return [];
    return ownFields(type, context)
      .filter(({ coordinate }) => !keys.has(coordinate))
      .flatMap((field) => [
        ...checkAddition(field, type, context),
        ...(crosses(field.namedType) ? checkReference(field, context) : []),
      ]);
  });
}

/** Those that the member answers: not others', and not external ones. */
function ownFields(type: SchemaType, { others }: PolicyContext): SchemaField[] {
  const isForeign = others.isForeign(type.name);
  return [...type.fields.values()].filter(
    (field) =>
      !hasDirective('external', type, field) &&
      !(isForeign && others.resolversOf(type.name, field.name).length > 0),
  );
}

function checkAddition(
  field: SchemaField,
  { name }: SchemaType,
  { others }: PolicyContext,
): Finding[] {
  if (rootTypes.has(name) || !others.isForeign(name)) return [];
  if (field.typeNode.kind !== Kind.NON_NULL_TYPE) return [];
  return [
    finding(field, {
      code: 'FOREIGN_FIELD_NOT_NULL',
      message: `${field.coordinate} must be nullable, but is ${field.type}: while your server is down, it would null each ${name} of "${others.ownerOf(name)}".`,
      remedy: `Write ${field.type.slice(0, -1)}.`,
    }),
  ];
}

function checkReference(field: SchemaField, { others }: PolicyContext): Finding[] {
  if (!isNeverNull(field.typeNode)) return [];
  const { coordinate, namedType, type } = field;
  const owner = others.ownerOf(namedType);
  const whose = owner === undefined ? 'of others' : `of "${owner}"`;
  return [
    finding(field, {
      code: 'FOREIGN_REFERENCE_NOT_NULL',
      message: `${coordinate} must allow null for each ${namedType} ${whose}, but is ${type}: while their server is down, it would null your own data.`,
      remedy: `Write ${type.replace(`${namedType}!`, namedType)}.`,
    }),
  ];
}

/** Whether the type inside of all lists is non-null. */
function isNeverNull(type: TypeNode): boolean {
  if (type.kind === Kind.LIST_TYPE) return isNeverNull(type.type);
  if (type.kind !== Kind.NON_NULL_TYPE) return false;
  return type.type.kind === Kind.NAMED_TYPE || isNeverNull(type.type);
}

/** Tells which types are others' entities, or interfaces and unions that have one among them. */
function crossing({ model, others }: PolicyContext): (type: string) => boolean {
  const lookup = new TypeLookup([model, ...others.members.map((member) => member.model)]);
  const isTheirs = (name: string) =>
    others.isForeign(name) && (rootTypes.has(name) || others.isEntity(name));
  const known = new Map<string, boolean>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const isCrossing = isTheirs(name) || [...lookup.possibleTypes(name)].some(isTheirs);
    known.set(name, isCrossing);
    return isCrossing;
  };
}
