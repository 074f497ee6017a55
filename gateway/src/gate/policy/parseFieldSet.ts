import { Kind, parse, type SelectionSetNode } from 'graphql';

/**
 * The selections of a field set such as `id organisation { code }`, read as composition reads it: it may stand in braces.
 * Undefined for a text that is none, which composition refuses.
 */
export function parseFieldSet(text: string): SelectionSetNode | undefined {
  try {
    const source = text.trim().startsWith('{') ? text : `{${text}}`;
    const [definition, second] = parse(source, { noLocation: true }).definitions;
    const isOne = second === undefined && definition?.kind === Kind.OPERATION_DEFINITION;
    return isOne ? definition.selectionSet : undefined;
  } catch {
    return undefined;
  }
}
