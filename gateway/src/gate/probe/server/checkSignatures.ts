import type { RequestSigner } from '@agency-graph/subgraph-kit/http-signatures/request-signer';
import type { Finding } from '../../GateReport';
import { SubgraphError } from '../../../subgraphs/SubgraphError';
import { isRefusal } from '../isRefusal';
import type { ProbeClient, ProbeRequest } from '../ProbeClient';
import { probeFinding } from '../probeFinding';
import type { ProbeCode } from '../probeRemedies';

/** Makes what signs requests to one subgraph, as the gateway does. */
export type CreateSigner = (audience: string, options?: { now?: () => number }) => RequestSigner;

const body = '{"query":"{ __typename }"}';
/** No member can have this name, so that nobody can use the request against another member. */
const otherAudience = 'another.subgraph';
const tenMinutesMs = 600_000;

/** Whether the server refuses requests that the gateway did not send to it, just now and for the first time. */
export async function checkSignatures(
  client: ProbeClient,
  name: string,
  createSigner: CreateSigner | undefined,
): Promise<Finding[]> {
  if (!createSigner) {
    const message =
      'This gateway signs no requests, so that it was not tried whether the server verifies signatures.';
    return [probeFinding('PROBE_NOT_SIGNED', message, { severity: 'hint' })];
  }
  const unsigned = await refused(client, client.prepareUnsigned(body));
  // A server that verifies nothing would be told the same five times.
  if (unsigned)
    return [accepted('PROBE_UNSIGNED_ACCEPTED', 'a request without a signature', unsigned)];
  const findings: Finding[] = [];
  const expect = async (code: ProbeCode, what: string, request: ProbeRequest) => {
    const status = await refused(client, request);
    if (status) findings.push(accepted(code, what, status));
  };
  const once = client.prepare(body);
  await client.send(once);
  await expect('PROBE_REPLAY_ACCEPTED', 'the very same request a second time', once);
  const tampered = { ...client.prepare(body), body: '{"query":"{ __typename  }"}' };
  await expect('PROBE_TAMPERED_ACCEPTED', 'a request whose body is not the signed one', tampered);
  const elsewhere = client.prepare(body, createSigner(otherAudience));
  await expect(
    'PROBE_AUDIENCE_ACCEPTED',
    'a request that is signed for another subgraph',
    elsewhere,
  );
  const now = () => Date.now() - tenMinutesMs;
  const expired = client.prepare(body, createSigner(name, { now }));
  await expect('PROBE_EXPIRED_ACCEPTED', 'a request whose signature expired minutes ago', expired);
  return findings;
}

function accepted(code: ProbeCode, what: string, how: string): Finding {
  return probeFinding(code, `The server must refuse ${what} with HTTP status 401, but ${how}.`);
}

/** Undefined when the request was refused as it should be; else what came instead. */
async function refused(client: ProbeClient, request: ProbeRequest): Promise<string | undefined> {
  try {
    const { status, hasData } = await client.statusOf(request);
    if (isRefusal(status) && !hasData) return undefined;
    return `answered with ${status}${hasData ? ' and data' : ''}`;
  } catch (error) {
    if (error instanceof SubgraphError) return 'gave no answer';
    throw error;
  }
}
