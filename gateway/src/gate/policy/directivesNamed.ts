import type { AppliedDirective, SchemaElement } from './SchemaModel';

/** The directives of an element that are this one of Federation, whatever the schema calls it. */
export function directivesNamed(
  { directives }: Pick<SchemaElement, 'directives'>,
  name: string,
): AppliedDirective[] {
  return directives.filter((directive) => directive.name === name);
}
