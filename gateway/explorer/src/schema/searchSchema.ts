import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** A part of the schema. */
export interface SchemaPart {
  /** `Type`, `Type.field` or `Type.field(argument:)`. */
  coordinate: string;
  type: string;
  field?: string;
  description: string;
}

/** The parts whose name or description holds every word that is looked for, those found by name first. */
export function searchSchema(schema: GraphQLSchema, search: string): SchemaPart[] {
  const words = search.trim().toLowerCase().split(/\s+/);
  const holdsAll = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  return partsOf(schema)
    .filter(({ coordinate, description }) => holdsAll(`${coordinate} ${description}`))
    .toSorted((a, b) => Number(holdsAll(b.coordinate)) - Number(holdsAll(a.coordinate)));
}

function partsOf(schema: GraphQLSchema): SchemaPart[] {
  return Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => [
      { coordinate: type.name, type: type.name, description: type.description ?? '' },
      ...membersOf(type),
    ]);
}

function membersOf(type: GraphQLNamedType): SchemaPart[] {
  const part = (member: { name: string; description?: string | null | undefined }): SchemaPart => ({
    coordinate: `${type.name}.${member.name}`,
    type: type.name,
    field: member.name,
    description: member.description ?? '',
  });
  if (isEnumType(type)) return type.getValues().map(part);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(part);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    part(field),
    ...field.args.map((argument) => ({
      ...part(field),
      coordinate: `${type.name}.${field.name}(${argument.name}:)`,
      description: argument.description ?? '',
    })),
  ]);
}
