import { Kind, visit, type DocumentNode, type GraphQLError } from 'graphql';
import { composeSchemas } from './composeSchemas';
import { parseSubgraph } from './parseSubgraph';
import type { SubgraphSource } from './readSubgraphs';
import { SupergraphError } from './SupergraphError';

/**
 * Composes the subgraphs into one supergraph. The same subgraphs give the same text, in whatever order they come.
 * Throws one SupergraphError with every conflict found.
 */
export function compose(subgraphs: readonly SubgraphSource[]): string {
  const parsed = subgraphs
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((source) => ({ name: source.name, url: source.url, typeDefs: parseSubgraph(source) }));
  const fragile = parsed.flatMap(({ name, typeDefs }) => fragileRootFields(name, typeDefs));
  const { errors, sdl } = composeSchemas(parsed);
  const conflicts = [...errors.map(describe), ...fragile];
  if (conflicts.length > 0 || sdl === undefined) {
    const list = conflicts.map((conflict) => `  - ${conflict}`).join('\n');
    throw new SupergraphError(`The subgraphs do not compose:\n${list}`);
  }
  return sdl;
}

/** Root fields that would null the whole answer, everybody's data with it, when their subgraph is down. */
function fragileRootFields(name: string, schema: DocumentNode): string[] {
  const conflicts: string[] = [];
  const checkType = (type: { name: { value: string }; fields?: readonly FieldDefinition[] }) => {
    if (type.name.value !== 'Query') return;
    for (const field of type.fields ?? []) {
      if (field.type.kind !== Kind.NON_NULL_TYPE || isFederations(field)) continue;
      conflicts.push(
        `[${name}] Query.${field.name.value} must be nullable, so that an outage of "${name}" nulls no other subgraph's data.`,
      );
    }
  };
  visit(schema, { ObjectTypeDefinition: checkType, ObjectTypeExtension: checkType });
  return conflicts;
}

/** Servers print the fields that only the gateway asks for, too. */
function isFederations({ name }: FieldDefinition): boolean {
  return name.value === '_entities' || name.value === '_service';
}

type FieldDefinition = { name: { value: string }; type: { kind: Kind } };

function describe({ message, extensions }: GraphQLError): string {
  const code = extensions.code;
  return typeof code === 'string' ? `${code}: ${message}` : message;
}
