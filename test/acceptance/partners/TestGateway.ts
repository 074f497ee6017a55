import { createServer, type Server } from 'node:http';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { keyThumbprint } from '@agency-graph/subgraph-kit/http-signatures/key-thumbprint';
import { createRequestSigner } from '@agency-graph/subgraph-kit/http-signatures/request-signer';

/** A request as it goes to a member. */
export interface MemberRequest {
  headers: Record<string, string>;
  body: string;
}

export interface SignOptions {
  /** The member that it is for. */
  audience: string;
  query: string;
  variables?: Record<string, unknown>;
  /** Seconds from now at which the request says it was made (0). */
  createdIn?: number;
  /** Another key than the one that is published. */
  privateKey?: KeyObject;
  /** Headers of the client that are passed on. */
  forwarded?: Record<string, string>;
}

/** Signs requests as the gateway does and publishes its key, so that a member can be asked without a gateway. */
export class TestGateway {
  private key = generateKeyPairSync('ed25519');
  private asked = 0;

  private constructor(private readonly server: Server) {
    server.on('request', (_request, response) => {
      this.asked += 1;
      const { publicKey } = this.key;
      const kid = keyThumbprint(publicKey);
      const key = { ...publicKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'EdDSA' };
      response.setHeader('content-type', 'application/jwk-set+json');
      response.end(JSON.stringify({ keys: [key] }));
    });
  }

  static async start(): Promise<TestGateway> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new TestGateway(server);
  }

  get jwksUrl(): string {
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/.well-known/jwks.json`;
  }

  /** How often its keys were asked for. */
  get timesAsked(): number {
    return this.asked;
  }

  sign({
    audience,
    query,
    variables,
    createdIn = 0,
    privateKey,
    forwarded,
  }: SignOptions): MemberRequest {
    const key = privateKey ?? this.key.privateKey;
    const sign = createRequestSigner({
      privateKey: key,
      keyid: keyThumbprint(key),
      audience,
      now: () => Date.now() + createdIn * 1000,
    });
    const body = JSON.stringify({ query, variables });
    const requestId = `test-${Math.random().toString(36).slice(2)}`;
    const added = sign({ body, requestId, ...(forwarded && { forwarded }) });
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      'x-request-id': requestId,
      ...forwarded,
    };
    for (let i = 0; i < added.length; i += 2) headers[added[i]!] = added[i + 1]!;
    return { headers, body };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
