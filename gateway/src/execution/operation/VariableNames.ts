import { visit, type OperationDefinitionNode, type VariableNode } from 'graphql';
import type { ReducedOperation } from './reduceOperation';

/** Names that planners give to the variables that take representations. */
const taken = /^(representations|_r\d+|__batch_reps_\d+)$/;

/** What the variables of a client are called in requests to subgraphs: as the client calls them, unless planners use the name. */
export class VariableNames {
  private readonly sent = new Map<string, string>();
  private readonly given = new Map<string, string>();

  constructor({ variableDefinitions = [] }: OperationDefinitionNode) {
    const names = new Set(variableDefinitions.map(({ variable }) => variable.name.value));
    for (const name of names) {
      let sent = name;
      while (taken.test(sent) || (sent !== name && names.has(sent))) sent = `${sent}_`;
      this.sent.set(name, sent);
      this.given.set(sent, name);
    }
  }

  /** The operation with its variables as they are called in requests. */
  applyTo(reduced: ReducedOperation): ReducedOperation {
    if ([...this.sent].every(([given, sent]) => given === sent)) return reduced;
    const Variable = ({ name, ...rest }: VariableNode): VariableNode => ({
      ...rest,
      name: { ...name, value: this.sent.get(name.value) ?? name.value },
    });
    const fragments = [...reduced.fragments].map(
      ([name, fragment]) => [name, visit(fragment, { Variable })] as const,
    );
    return { operation: visit(reduced.operation, { Variable }), fragments: new Map(fragments) };
  }

  givenFor(name: string): string {
    return this.given.get(name) ?? name;
  }
}
