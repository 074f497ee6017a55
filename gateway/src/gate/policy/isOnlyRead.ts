import { directivesNamed } from './directivesNamed';
import { hasDirective } from './hasDirective';
import type { SchemaType } from './SchemaModel';

/** Whether a schema names a type only to say in field sets what it needs of it: it gives it no key and answers none of its fields. */
export function isOnlyRead(type: SchemaType): boolean {
  return (
    type.kind === 'object' &&
    directivesNamed(type, 'key').length === 0 &&
    [...type.fields.values()].every((field) => hasDirective('external', type, field))
  );
}
