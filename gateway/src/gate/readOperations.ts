import { Kind, parse, separateOperations, type DocumentNode } from 'graphql';
import type { OperationToKeep } from './GateInput';

/** An operation that clients send. */
export interface KeptOperation {
  operation: OperationToKeep;
  /** The operation alone, with its fragments. */
  document: DocumentNode;
}

/** Reads the operations that the graph has to go on answering, the most used first. What is no GraphQL is left out. */
export function readOperations(operations: readonly OperationToKeep[]): KeptOperation[] {
  return operations
    .toSorted((a, b) => b.count - a.count)
    .flatMap((operation) => {
      const document = readDocument(operation);
      return document ? [{ operation, document }] : [];
    });
}

function readDocument({ text, name }: OperationToKeep): DocumentNode | undefined {
  try {
    const document = parse(text, { noLocation: true });
    const only = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
    return only.length === 1 ? document : separateOperations(document)[name ?? ''];
  } catch {
    return undefined;
  }
}
