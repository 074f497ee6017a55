import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * How many pairs of fields answer under one name in one place. Validation compares each pair, whatever it costs. Takes
 * time linear in the selections with fragments written out: measure those first. No fragment may spread itself.
 */
export function countRepeatedFields(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const merged: SelectionSetNode[][] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
    if ('selectionSet' in definition) merged.push([definition.selectionSet]);
  }
  let pairs = 0;
  for (let sets = merged.pop(); sets; sets = merged.pop()) {
    for (const { count, children } of fieldsByName(sets, fragments).values()) {
      pairs += (count * (count - 1)) / 2;
      if (children.length > 0) merged.push(children);
    }
  }
  return pairs;
}

interface FieldsOfName {
  count: number;
  children: SelectionSetNode[];
}

function fieldsByName(
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Map<string, FieldsOfName> {
  const fields = new Map<string, FieldsOfName>();
  const open = [...sets];
  for (let set = open.pop(); set; set = open.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) open.push(selection.selectionSet);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value);
        if (fragment) open.push(fragment.selectionSet);
      } else {
        const name = (selection.alias ?? selection.name).value;
        const known = fields.get(name) ?? { count: 0, children: [] };
        known.count += 1;
        if (selection.selectionSet) known.children.push(selection.selectionSet);
        fields.set(name, known);
      }
    }
  }
  return fields;
}
