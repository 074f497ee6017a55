import { composeServices } from '@apollo/composition';
import { GraphQLError, Kind, parse, visit, type DocumentNode } from 'graphql';
import type { SubgraphSource } from './readSubgraphs';
import { SupergraphError } from './SupergraphError';

const header =
  '# Composed from the schemas of the subgraphs by `npm run compose`. Do not edit.\n\n';

/**
 * Composes the subgraphs into one supergraph. The same subgraphs give the same text, in whatever order they come.
 * Throws one SupergraphError with every conflict found.
 */
export function compose(subgraphs: readonly SubgraphSource[]): string {
  const services = subgraphs
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((source) => ({ name: source.name, url: source.url, typeDefs: parseSchema(source) }));
  const fragile = services.flatMap(({ name, typeDefs }) => fragileRootFields(name, typeDefs));
  const { errors = [], supergraphSdl } = composeServices(services);
  const conflicts = [...errors.map(describe), ...fragile];
  if (conflicts.length > 0 || supergraphSdl === undefined) {
    const list = conflicts.map((conflict) => `  - ${conflict}`).join('\n');
    throw new SupergraphError(`The subgraphs do not compose:\n${list}`);
  }
  return `${header}${supergraphSdl.trimEnd()}\n`;
}

function parseSchema({ name, sdl }: SubgraphSource): DocumentNode {
  try {
    return parse(sdl);
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    const line = cause.locations?.[0]?.line;
    throw new SupergraphError(
      `The schema of "${name}" is no GraphQL: line ${line}: ${cause.message}`,
      {
        cause,
      },
    );
  }
}

/** Root fields that would null the whole answer, everybody's data with it, when their subgraph is down. */
function fragileRootFields(name: string, schema: DocumentNode): string[] {
  const conflicts: string[] = [];
  const checkType = (type: { name: { value: string }; fields?: readonly FieldDefinition[] }) => {
    if (type.name.value !== 'Query') return;
    for (const field of type.fields ?? []) {
      if (field.type.kind !== Kind.NON_NULL_TYPE) continue;
      conflicts.push(
        `[${name}] Query.${field.name.value} must be nullable, so that an outage of "${name}" nulls no other subgraph's data.`,
      );
    }
  };
  visit(schema, { ObjectTypeDefinition: checkType, ObjectTypeExtension: checkType });
  return conflicts;
}

type FieldDefinition = { name: { value: string }; type: { kind: Kind } };

function describe({ message, extensions }: GraphQLError): string {
  const code = extensions.code;
  return typeof code === 'string' ? `${code}: ${message}` : message;
}
