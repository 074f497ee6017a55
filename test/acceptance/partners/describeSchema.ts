import { Kind, parse, print, visit, type DefinitionNode } from 'graphql';

const federations = /^(_|federation__|link__)/;

/**
 * The types of a schema in the order of their names, as text: what two servers that mean the same have in common, however
 * their libraries print it. What Federation adds to each schema is left out.
 */
export function describeSchema(sdl: string): string[] {
  const alike = visit(parse(sdl), { StringValue: (text) => ({ ...text, block: false }) });
  return alike.definitions
    .map(textOf)
    .filter((text) => text !== '')
    .toSorted();
}

function textOf(definition: DefinitionNode): string {
  if (!('name' in definition) || definition.kind === Kind.DIRECTIVE_DEFINITION) return '';
  if (federations.test(definition.name?.value ?? '_')) return '';
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return print(definition);
  const fields = definition.fields!.filter(({ name }) => !federations.test(name.value));
  return fields.length === 0 ? '' : print({ ...definition, fields });
}
