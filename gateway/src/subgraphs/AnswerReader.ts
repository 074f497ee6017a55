import type { GraphQLFormattedError } from 'graphql';
import { hasTooManyBrackets, maximumBrackets } from './hasTooManyBrackets';
import type { HttpAnswer } from './HttpExchange';
import type { HttpFaults } from './HttpFaults';
import { inflate } from './inflate';
import { JsonWatch } from './JsonWatch';
import { parseGraphQLResponse } from './parseGraphQLResponse';
import { readFreshness } from './readFreshness';
import type { SubgraphRequest, SubgraphResponse } from './SubgraphClient';

const jsonTypes = /^application\/(json|graphql-response\+json)\s*(;|$)/i;

/** Reads what came over HTTP as a GraphQL response, or throws a SubgraphError that says why it is none. */
export class AnswerReader {
  private readonly watch = new JsonWatch();

  constructor(
    private readonly faults: HttpFaults,
    private readonly maximumBytes: number,
  ) {}

  async read(answer: HttpAnswer, request?: SubgraphRequest): Promise<SubgraphResponse> {
    const { status } = answer;
    if (status >= 500 || status === 429) throw this.faults.ofStatus(status);
    const encoding = answer.headers['content-encoding']?.toString();
    const isPlain = encoding === undefined || encoding === 'identity';
    const body = isPlain ? answer.body : await this.unfold(answer.body, encoding);
    const text = this.readText(body);
    const response = this.readResponse(answer, text);
    if (request === undefined) return response;
    const offence = this.watch.look(text, request.operation);
    if (offence !== undefined) {
      const place = new Error(`It is at ${offence.path.join('.')}.`);
      throw this.faults.invalid(`answered with ${offence.rule}`, place);
    }
    const freshness = freshnessOf(answer, response, request);
    return freshness === undefined ? response : { ...response, freshness };
  }

  private async unfold(body: Buffer, encoding: string): Promise<Buffer> {
    try {
      return await inflate(body, encoding, this.maximumBytes);
    } catch (error) {
      throw this.faults.ofEncoding(error);
    }
  }

  private readText(body: Buffer): string {
    if (hasTooManyBrackets(body)) {
      throw this.faults.invalid(`answered with more than ${maximumBrackets} objects and lists`);
    }
    return body.toString('utf8');
  }

  private readResponse({ status, headers }: HttpAnswer, text: string): SubgraphResponse {
    // An answer that does not say what it is may be what was asked for.
    const isJson = jsonTypes.test(headers['content-type'] ?? 'application/json');
    const response = isJson ? parseGraphQLResponse(text) : undefined;
    const refusal = response?.data == null ? response?.errors?.find(isOfSignature) : undefined;
    if (refusal !== undefined) throw this.faults.ofSignature(refusal);
    const expected = status < 300 || (status >= 400 && response?.data == null);
    if (response !== undefined && expected) return response;
    throw this.faults.invalid(
      status < 300 ? 'answered with no GraphQL response' : `answered with HTTP status ${status}`,
    );
  }
}

/** Whether an error says that the member did not accept the signature of the request, or missed one. */
function isOfSignature({ extensions }: GraphQLFormattedError): boolean {
  const code = extensions?.code;
  return typeof code === 'string' && code.startsWith('SIGNATURE_');
}

/** Only an answer without errors to a query may be kept. */
function freshnessOf(
  { headers }: HttpAnswer,
  { errors }: SubgraphResponse,
  request: SubgraphRequest,
): SubgraphResponse['freshness'] {
  if (headers['cache-control'] === undefined || errors !== undefined) return undefined;
  if (request.operation.type !== 'query') return undefined;
  const hasCredentials = 'authorization' in request.headers || 'cookie' in request.headers;
  return readFreshness(headers, hasCredentials);
}
