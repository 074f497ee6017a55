import { Kind, type SelectionSetNode } from 'graphql';
import { directivesNamed } from './directivesNamed';
import { parseFieldSet } from './parseFieldSet';
import type { SchemaType } from './SchemaModel';
import { textArgument } from './textArgument';

/** The keys of a type, each once, written in one way: fields in the order of the alphabet. */
export function keysOf(type: SchemaType): Set<string> {
  const keys = directivesNamed(type, 'key').map((key) => {
    const text = textArgument(key, 'fields') ?? '';
    const fieldSet = parseFieldSet(text);
    return fieldSet === undefined ? text : textOf(fieldSet);
  });
  return new Set(keys);
}

function textOf({ selections }: SelectionSetNode): string {
  return selections
    .map((selection) => {
      const inner = selection.kind === Kind.FRAGMENT_SPREAD ? undefined : selection.selectionSet;
      const below = inner === undefined ? '' : ` { ${textOf(inner)} }`;
      if (selection.kind === Kind.FIELD) return `${selection.name.value}${below}`;
      const condition =
        selection.kind === Kind.INLINE_FRAGMENT ? selection.typeCondition : selection;
      const name = condition !== undefined && 'name' in condition ? condition.name.value : '';
      return `... on ${name}${below}`;
    })
    .toSorted()
    .join(' ');
}
