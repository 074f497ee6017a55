/** A GraphQL request whose parts have the types that they must have. */
export interface GraphQLRequest {
  query: string | undefined;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>> | undefined;
  extensions: Readonly<Record<string, unknown>> | undefined;
}

/** Reads a body. Undefined when it, or a part of it, is something else than a request has there. */
export function readGraphQLBody(body: unknown): GraphQLRequest | undefined {
  if (!isRecord(body)) return undefined;
  const { query, operationName, variables, extensions } = body;
  if (!isTextOrNothing(query) || !isTextOrNothing(operationName)) return undefined;
  if (!isRecordOrNothing(variables) || !isRecordOrNothing(extensions)) return undefined;
  return {
    query: query ?? undefined,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
    extensions: extensions ?? undefined,
  };
}

/** Reads the part of an address after the question mark. Undefined when a parameter stands there twice or is no JSON object. */
export function readGraphQLSearch(search: string): GraphQLRequest | undefined {
  const parameters = new URLSearchParams(search);
  const body: Record<string, unknown> = {};
  try {
    for (const name of ['query', 'operationName', 'variables', 'extensions']) {
      const [value, another] = parameters.getAll(name);
      if (another !== undefined) return undefined;
      if (value === undefined) continue;
      const isText = name === 'query' || name === 'operationName';
      body[name] = isText ? value : JSON.parse(value);
      if (!isText && !isRecord(body[name])) return undefined;
    }
  } catch {
    return undefined;
  }
  return readGraphQLBody(body);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordOrNothing(value: unknown): value is Record<string, unknown> | null | undefined {
  return value === undefined || value === null || isRecord(value);
}

function isTextOrNothing(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string';
}
