import type { SchemaElement } from './SchemaModel';

/** Whether one of several elements, such as a field and its type, has a directive of Federation. */
export function hasDirective(
  name: string,
  ...elements: readonly Pick<SchemaElement, 'directives'>[]
): boolean {
  return elements.some(({ directives }) => directives.some((each) => each.name === name));
}
