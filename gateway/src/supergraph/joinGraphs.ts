import { Kind, type ConstDirectiveNode, type DefinitionNode } from 'graphql';

/** A member of a supergraph, as composition writes it. */
export interface JoinGraph {
  /** What the directives of the supergraph call it. */
  value: string;
  /** Its public name. */
  name: string;
  url: string;
}

/** The members of a supergraph: composition lists them as values of the enum `join__Graph`. */
export function joinGraphs(definitions: readonly DefinitionNode[]): JoinGraph[] {
  const values = definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
      ? (definition.values ?? [])
      : [],
  );
  return values.flatMap(({ name: { value }, directives = [] }) => {
    const graph = directives.find(({ name }) => name.value === 'join__graph');
    return graph ? [{ value, name: textOf(graph, 'name'), url: textOf(graph, 'url') }] : [];
  });
}

function textOf(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}
