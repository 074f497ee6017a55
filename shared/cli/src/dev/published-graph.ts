import type { IncomingMessage } from 'node:http';
import type { GateReport } from '../registry/gate-report';
import type { RegistryClient } from '../registry/registry-client';
import type { GraphAnswer, MemberSummary } from '../registry/registry-answers';
import type { LocalAnswer } from './local-members';
import { MockSubgraph } from './mock/mock-subgraph';
import { readKeys } from './read-keys';

export interface Composition {
  report: GateReport;
  supergraph: string | null;
}

/** The graph as it is published, as far as a subgraph that is being developed needs it. */
export class PublishedGraph {
  /** The members' mocks, by name; undefined when the members themselves are asked. */
  private readonly mocks: Map<string, { sha256: string; mock: MockSubgraph }> | undefined;
  private keys: unknown[] = [];

  constructor(
    private readonly registry: RegistryClient,
    { isMocked }: { isMocked: boolean },
  ) {
    this.mocks = isMocked ? new Map() : undefined;
  }

  read(): Promise<GraphAnswer> {
    return this.registry.get<GraphAnswer>('registry');
  }

  compose(submission: Readonly<Record<string, unknown>>): Promise<Composition> {
    return this.registry.post<Composition>('registry/compose', submission);
  }

  /** Reads the schemas of the members that are new or changed, when they are mocked. */
  async prepare(members: readonly MemberSummary[]): Promise<void> {
    if (this.mocks === undefined) return;
    for (const { name, version, sha256 } of members) {
      if (this.mocks.get(name)?.sha256 === sha256) continue;
      const sdl = await this.registry.text(`registry/members/${name}/schema?version=${version}`);
      this.mocks.set(name, { sha256, mock: new MockSubgraph(name, sdl) });
    }
  }

  /** Answers for a member: made up from its schema, or by the member itself, which the graph's gateway asks. */
  async answer(
    member: string,
    body: string,
    headers: IncomingMessage['headers'],
  ): Promise<LocalAnswer> {
    if (this.mocks !== undefined) return this.mock(member, body);
    const id = headers['x-request-id'];
    const response = await this.registry.forward(
      `registry/members/${encodeURIComponent(member)}/graphql`,
      body,
      {
        accept: String(headers.accept ?? '*/*'),
        ...(typeof id === 'string' && { 'x-request-id': id }),
      },
    );
    return {
      status: response.status,
      contentType: response.headers.get('content-type') ?? 'application/json',
      body: await response.text(),
    };
  }

  /** The keys with which the graph's gateway signs. Those that were read last stand while it is away. */
  async jwks(): Promise<{ keys: unknown[] }> {
    this.keys = (await readKeys(this.registry.gateway)) ?? this.keys;
    return { keys: this.keys };
  }

  private async mock(member: string, body: string): Promise<LocalAnswer> {
    const known = this.mocks?.get(member);
    const contentType = 'application/json';
    if (known === undefined) {
      const errors = [{ message: `There is no member ${member}.` }];
      return { status: 404, contentType, body: JSON.stringify({ errors }) };
    }
    const answer = await known.mock.answer(JSON.parse(body) as object);
    return { status: 200, contentType, body: JSON.stringify(answer) };
  }
}
