import { hasDirective } from './hasDirective';
import type { PolicyContext } from './PolicyContext';
import type { SchemaElement, SchemaField, SchemaType } from './SchemaModel';

/** Something in the schema that is another member's: a type, a field, an argument or a value. */
export interface ForeignElement {
  element: SchemaElement;
  type: SchemaType;
  /** The field that it is, or that it is an argument of. */
  field: SchemaField | undefined;
  /** Who owns it, where somebody does. */
  owner: string | undefined;
  /** As its owner has it. */
  owners: SchemaElement | undefined;
  /** What each of the others says of it, in the order of composition: of those who answer it, if it is a field. */
  described: readonly { member: string; text: string }[];
}

/** All that a schema says of what is not its member's own: what it adds to a type of others is its own. */
export function foreignElements({ model, others }: PolicyContext): ForeignElement[] {
  return [...model.types.values()].flatMap((type) => {
    if (!others.isForeign(type.name)) return [];
    const owner = others.ownerOf(type.name);
    const definitions = others.definitionsOf(type.name);
    return partsOf(type).flatMap(({ element, field, find }): ForeignElement[] => {
      const theirs = definitions.flatMap(({ member, type: definition }) => {
        const found = find(definition);
        return found === undefined ? [] : [{ member, definition, found }];
      });
      if (theirs.length === 0) return [];
      const owners = (theirs.find(({ member }) => member === owner) ?? theirs[0])?.found;
      const described = theirs
        .filter(({ definition, found }) => !hasDirective('external', definition, found))
        .map(({ member, found }) => ({ member, text: found.description ?? '' }));
      return [{ element, type, field, owner, owners, described }];
    });
  });
}

interface Part {
  element: SchemaElement;
  field?: SchemaField;
  /** The same thing in another schema's definition of the type. */
  find: (type: SchemaType) => SchemaElement | undefined;
}

function partsOf(type: SchemaType): Part[] {
  return [
    { element: type, find: (other) => other },
    ...[...type.values.values()].map((value) => ({
      element: value,
      find: (other: SchemaType) => other.values.get(value.name),
    })),
    ...[...type.fields.values()].flatMap(fieldParts),
  ];
}

function fieldParts(field: SchemaField): Part[] {
  return [
    { element: field, field, find: (other) => other.fields.get(field.name) },
    ...[...field.arguments.values()].map((argument) => ({
      element: argument,
      field,
      find: (other: SchemaType) => other.fields.get(field.name)?.arguments.get(argument.name),
    })),
  ];
}
