import { directivesNamed } from './directivesNamed';
import type { SchemaElement } from './SchemaModel';
import { textArgument } from './textArgument';

/** The names of an element's tags. */
export function tagsOf(element: Pick<SchemaElement, 'directives'>): string[] {
  return directivesNamed(element, 'tag').flatMap((tag) => textArgument(tag, 'name') ?? []);
}
