import type { Finding } from '../../GateReport';
import { SubgraphError } from '../../../subgraphs/SubgraphError';
import type { ProbeClient } from '../ProbeClient';
import { probeFinding } from '../probeFinding';

/** Whether the server answers GraphQL and says that it is ready. */
export async function checkReached(client: ProbeClient): Promise<Finding[]> {
  const { response } = await client.ask('{ __typename }');
  const { __typename: typeName } = response.data ?? {};
  if (typeof typeName !== 'string') {
    const [first] = response.errors ?? [];
    const why = first ? `: ${first.message.slice(0, 200)}` : '.';
    const message = `The server did not answer { __typename }${why}`;
    return [probeFinding('PROBE_NO_GRAPHQL', message)];
  }
  const health = await client.healthStatus().catch(wordsOf);
  if (health === 200 || health === 404) return [];
  const must = 'GET /health/ready must answer with HTTP status 200 or 404, but';
  if (typeof health === 'string') return [probeFinding('PROBE_NOT_READY', `${must} ${health}`)];
  // A server that does not know the address, and says so in another way, is well and will not look so.
  const severity = health >= 400 && health < 500 ? 'warning' : 'error';
  return [probeFinding('PROBE_NOT_READY', `${must} answered ${health}.`, { severity })];
}

/** What happened instead of an answer, to the end of a sentence. */
function wordsOf(error: unknown): string {
  if (error instanceof SubgraphError) return error.message.replace(/^The subgraph "[^"]*" /, 'it ');
  throw error;
}
