import type { HttpAnswer } from '../../subgraphs/HttpExchange';
import { parseGraphQLResponse } from '../../subgraphs/parseGraphQLResponse';

const longestMessage = 200;

/** A server did not take a request, since it is not from somebody who may ask. */
export class ProbeRefused extends Error {
  override name = 'ProbeRefused';

  constructor({ status, body }: HttpAnswer) {
    const [first] = parseGraphQLResponse(body.toString('utf8'))?.errors ?? [];
    const why = first ? `: ${first.message.slice(0, longestMessage)}` : '.';
    super(`with HTTP status ${status}${why}`);
  }
}
