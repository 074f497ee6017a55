import {
  Kind,
  parse,
  print,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import type { Operation } from '../generate/generateOperation';

const maximumAttempts = 400;

/** The smallest operation, found by leaving parts out, for which something still holds. */
export async function reduceOperation(
  api: GraphQLSchema,
  operation: Operation,
  holds: (candidate: Operation) => Promise<boolean>,
): Promise<Operation> {
  let smallest = operation;
  let attempts = 0;
  for (let part = 0; attempts < maximumAttempts;) {
    const candidate = withoutPart(api, smallest, part);
    if (candidate === 'no such part') break;
    attempts++;
    if (candidate !== 'invalid' && (await holds(candidate))) smallest = candidate;
    else part++;
  }
  return smallest;
}

/** Leaves out one selection, fragment around selections, directive, argument or operation. */
function withoutPart(
  api: GraphQLSchema,
  operation: Operation,
  part: number,
): Operation | 'invalid' | 'no such part' {
  let count = 0;
  const next = () => count++ === part;
  const document = visit(operation.document, {
    OperationDefinition: (node) =>
      node.name?.value !== operation.operationName && next() ? null : undefined,
    Directive: () => (next() ? null : undefined),
    Argument: () => (next() ? null : undefined),
    SelectionSet: (node) => {
      const unfolded = node.selections.flatMap((selection): readonly SelectionNode[] => {
        if (next()) return [];
        if (selection.kind !== Kind.INLINE_FRAGMENT || !next()) return [selection];
        return selection.selectionSet.selections;
      });
      return unfolded.length === node.selections.length &&
        unfolded.every((selection, index) => selection === node.selections[index])
        ? undefined
        : { ...node, selections: unfolded };
    },
  });
  if (count <= part) return 'no such part';
  return tidy(api, operation, document);
}

function tidy(
  api: GraphQLSchema,
  operation: Operation,
  document: DocumentNode,
): Operation | 'invalid' {
  const tidied = withoutUnused(withoutUnused(withoutUnused(document)));
  try {
    const query = print(tidied);
    if (validate(api, parse(query)).length > 0) return 'invalid';
    const variables = Object.fromEntries(
      Object.entries(operation.variables).filter(([name]) => query.includes(`$${name}`)),
    );
    return { ...operation, query, variables, document: parse(query) };
  } catch {
    return 'invalid';
  }
}

function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  const note = (name: string) => void used.add(name);
  const collect = (node: ASTNode) =>
    visit(node, {
      FragmentSpread: ({ name }) => note(`...${name.value}`),
      VariableDefinition: () => false,
      Variable: ({ name }) => note(`$${name.value}`),
    });
  collect(document);
  return visit(document, {
    FragmentDefinition: ({ name }) => (used.has(`...${name.value}`) ? undefined : null),
    VariableDefinition: ({ variable }) => (used.has(`$${variable.name.value}`) ? undefined : null),
  });
}
