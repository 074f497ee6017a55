import type { SubgraphRequest } from './SubgraphClient';

/** The variables of a request with its representations, as values. */
export function requestVariables({
  variables,
  entities,
}: Pick<SubgraphRequest, 'variables' | 'entities'>): Record<string, unknown> {
  const values: Record<string, unknown> = { ...variables };
  for (const { variable, representations } of entities) {
    values[variable] = JSON.parse(`[${representations.join(',')}]`);
  }
  return values;
}

/** The body of a request over HTTP. */
export function requestBody({
  operation,
  variables,
  entities,
}: Pick<SubgraphRequest, 'operation' | 'variables' | 'entities'>): string {
  let members = '';
  for (const name in variables) {
    const value = variables[name];
    if (value === undefined) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}`;
  }
  for (const { variable, representations } of entities) {
    members += `${members === '' ? '' : ','}"${variable}":[${representations.join(',')}]`;
  }
  return members === '' ? `{${operation.json}}` : `{${operation.json},"variables":{${members}}}`;
}
