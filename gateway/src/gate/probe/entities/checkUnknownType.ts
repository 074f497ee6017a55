import type { Finding } from '../../GateReport';
import { SubgraphError } from '../../../subgraphs/SubgraphError';
import type { ProbeAnswer, ProbeClient } from '../ProbeClient';
import { probeFinding } from '../probeFinding';

const unknownType = 'AgencyGraphProbe';
const query =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';

/** A representation of a type that no schema has is an error, and ends nothing. */
export async function checkUnknownType(client: ProbeClient): Promise<Finding[]> {
  const representations = [{ __typename: unknownType, id: 'probe' }];
  const answer = await client.ask(query, { representations }).catch(unanswered);
  const { _entities: entities } = answer?.response.data ?? {};
  const [entity] = Array.isArray(entities) ? entities : [];
  if (entity != null) {
    const message = `_entities answered an entity to a representation of ${unknownType}, which is no type of the schema.`;
    return [probeFinding('PROBE_UNKNOWN_TYPE', message)];
  }
  const alive = await client.ask('{ __typename }').catch(unanswered);
  if (alive === undefined) {
    const message = `After a representation of ${unknownType}, which is no type of the schema, the server does not answer any more.`;
    return [probeFinding('PROBE_UNKNOWN_TYPE', message)];
  }
  if (answer && !answer.response.errors) {
    const message = `_entities answered a representation of ${unknownType}, which is no type of the schema, without an error.`;
    return [probeFinding('PROBE_UNKNOWN_TYPE', message, { severity: 'warning' })];
  }
  return [];
}

function unanswered(error: unknown): ProbeAnswer | undefined {
  if (error instanceof SubgraphError) return undefined;
  throw error;
}
