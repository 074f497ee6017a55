import { generateKeyPairSync } from 'node:crypto';
import {
  createSignatureVerifier,
  type SignatureVerifierOptions,
} from '@agency-graph/subgraph-kit/http-signatures/signature-verifier';
import { createLog } from '@agency-graph/subgraph-kit/log';
import { serveSubgraph } from '@agency-graph/subgraph-kit/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { Probe } from '../../src/gate/probe/Probe';
import { SigningKey } from '../../src/signing/SigningKey';
import { graphBase, probePartner } from './probePartner';
import type { PartnerOptions, PartnerRequest } from './startPartner';

const key = new SigningKey(generateKeyPairSync('ed25519').privateKey);
const createSigner = key.signerFor.bind(key);
const forgetful = { remember: () => 'new' as const };

/** A server that verifies as it is told to, and what a request must pass before. */
function verifying(
  options: Partial<SignatureVerifierOptions> = {},
  verifies: (request: PartnerRequest) => boolean = () => true,
): PartnerOptions {
  const verify = createSignatureVerifier({ audience: 'facilities', jwks: key.jwks, ...options });
  return {
    async intercept(request) {
      const { headers, body, response } = request;
      if (!verifies(request)) return false;
      try {
        await verify({ method: 'POST', headers, body: Buffer.from(body) });
        return false;
      } catch (error) {
        const errors = [{ message: (error as Error).message }];
        response.writeHead(401, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ errors }));
        return true;
      }
    },
  };
}

async function codesOf(options: PartnerOptions): Promise<string[]> {
  const { findings } = await probePartner(options, { createSigner });
  return findings.map(({ code }) => code);
}

it('finds nothing about a server that verifies', async () => {
  await expect(codesOf(verifying())).resolves.toEqual([]);
});

it('finds nothing about a server of the kit', async () => {
  const sdl = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Query { facilities: [Facility!] }
    type Facility @key(fields: "id") { id: ID! }
  `;
  const resolveReference = ({ id }: { id: string }) => (id === 'lima' ? { id } : null);
  const schema = buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: {
      Query: { facilities: () => [{ id: 'lima' }] },
      Facility: { __resolveReference: resolveReference },
    },
  });
  const server = await serveSubgraph(
    { name: 'facilities', schema, createContext: () => ({}), checkReady: () => Promise.resolve() },
    {
      port: 0,
      host: '127.0.0.1',
      log: createLog('test', 'silent'),
      signatures: { jwks: key.jwks },
    },
  );
  const submission = { name: 'facilities', sdl, url: server.url };
  const findings = await new Probe({ createSigner }).run({ submission, base: graphBase });
  await server.stop();
  expect(findings).toEqual([]);
});

it('says so when this gateway does not sign', async () => {
  const sdl =
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { a: Int }';
  const submission = { name: 'facilities', sdl };
  const { findings } = await probePartner({ sdl }, { submission });
  expect(findings).toEqual([]);
});

describe('a server', () => {
  it('that verifies nothing is refused with that alone', async () => {
    const { findings } = await probePartner({}, { createSigner });
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'PROBE_UNSIGNED_ACCEPTED',
        severity: 'error',
        message:
          'The server must refuse a request without a signature with HTTP status 401, but answered with 200 and data.',
      }),
    ]);
  });

  it.each<[what: string, options: PartnerOptions, codes: string[]]>([
    [
      'that answers a request twice',
      verifying({ replayMemory: forgetful }),
      ['PROBE_REPLAY_ACCEPTED'],
    ],
    [
      'that looks for a signature and does not verify it',
      verifying({}, ({ headers }) => headers.signature === undefined),
      [
        'PROBE_REPLAY_ACCEPTED',
        'PROBE_TAMPERED_ACCEPTED',
        'PROBE_AUDIENCE_ACCEPTED',
        'PROBE_EXPIRED_ACCEPTED',
      ],
    ],
    [
      'that does not mind whom a request is for',
      verifying({}, ({ headers }) => headers['x-subgraph'] !== 'another.subgraph'),
      ['PROBE_AUDIENCE_ACCEPTED'],
    ],
    [
      'that does not compare the digest',
      verifying({}, ({ body }) => !body.includes('{ __typename  }')),
      ['PROBE_TAMPERED_ACCEPTED'],
    ],
    [
      'whose clock is an hour late',
      verifying({ clockSkewSeconds: 3600, maximumLifetimeSeconds: 7200 }),
      ['PROBE_EXPIRED_ACCEPTED'],
    ],
    [
      'that expects another name',
      verifying({ audience: 'buildings' }),
      ['PROBE_SIGNATURE_REFUSED'],
    ],
  ])('%s is refused with that alone', async (_what, options, codes) => {
    await expect(codesOf(options)).resolves.toEqual(codes);
  });

  it('that refuses all signatures is told which words it answered with', async () => {
    const { findings } = await probePartner(verifying({ audience: 'buildings' }), { createSigner });
    expect(findings[0]!.message).toMatch(
      /^The server refused a request that the gateway signed, with HTTP status 401: .*facilities/,
    );
  });
});
