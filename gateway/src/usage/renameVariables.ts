import { Kind, visit, type DocumentNode } from 'graphql';

/** A document whose variables are called `v1`, `v2` and so on, without those that nothing uses. */
export function renameVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  const names = new Map<string, string>();
  return visit(document, {
    VariableDefinition: ({ variable }) => {
      const name = variable.name.value;
      if (!used.has(name)) return null;
      names.set(name, `v${names.size + 1}`);
      return undefined;
    },
    Variable: (variable) => ({
      ...variable,
      name: { kind: Kind.NAME, value: names.get(variable.name.value) ?? variable.name.value },
    }),
  });
}
