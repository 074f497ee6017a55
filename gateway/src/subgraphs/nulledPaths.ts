import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import {
  responseName,
  scopeOf,
  selectedFields,
  type SelectedField,
  type SelectionScope,
} from './selectedFields';

type Variables = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** A request to a subgraph that came to nothing. */
export interface FailedFetch {
  query: string;
  variables: Variables;
  /** Where in the client's response the answer would have gone; `@` stands for each item of a list. */
  pathInResponse: Path;
}

/** What the client of the gateway asked for. */
export interface ClientOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Variables;
}

/**
 * The fields that stay null because a fetch failed, as paths in the answer that the subgraph would have given; the
 * gateway turns them into paths of the client's response. Fields that only the query plan asked for are left out.
 */
export function nulledPaths(fetch: FailedFetch, client: ClientOperation): Path[] {
  const document = parse(fetch.query);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)!;
  const scope = scopeOf(document, operation, fetch.variables);
  const fields = selectedFields(operation.selectionSet, scope);
  const wanted = namesWanted(client, fetch.pathInResponse);
  const entities = fields.find(({ field }) => field.name.value === '_entities');
  const { representations } = fetch.variables;
  if (entities === undefined || !Array.isArray(representations)) {
    return namesIn(fields, wanted).map((name) => [name]);
  }
  const ofEntities = selectedFields(entities.field.selectionSet, scope);
  return representations.flatMap(({ __typename }, index) =>
    pathsOfEntity(index, namesIn(fieldsOf(__typename, ofEntities), wanted)),
  );
}

function pathsOfEntity(index: number, names: readonly string[]): Path[] {
  const entity = ['_entities', index];
  return names.length === 0 ? [entity] : names.map((name) => [...entity, name]);
}

function fieldsOf(type: string, fields: readonly SelectedField[]): SelectedField[] {
  return fields.filter(({ typeConditions }) => typeConditions.includes(type));
}

function namesIn(fields: readonly SelectedField[], wanted: ReadonlySet<string>): string[] {
  const names = new Set(fields.map(({ field }) => responseName(field)));
  return [...names].filter((name) => wanted.has(name));
}

/** The fields that the client selected at a place of its response. */
function namesWanted(client: ClientOperation, path: Path): Set<string> {
  const scope: SelectionScope = scopeOf(client.document, client.operation, client.variables);
  let fields = selectedFields(client.operation.selectionSet, scope);
  for (const name of path.filter((element) => element !== '@')) {
    const parents = fields.filter(({ field }) => responseName(field) === name);
    fields = parents.flatMap(({ field }) => selectedFields(field.selectionSet, scope));
  }
  return new Set(fields.map(({ field }) => responseName(field)));
}
