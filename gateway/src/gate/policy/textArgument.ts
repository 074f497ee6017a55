import { Kind } from 'graphql';
import type { AppliedDirective } from './SchemaModel';

/** The value of an argument that is a text, such as `fields` of `@key`. */
export function textArgument({ node }: AppliedDirective, name: string): string | undefined {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
