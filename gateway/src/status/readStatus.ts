import type { MemberSummary } from '../registry/MemberSummary';
import type { ObservedClient } from '../subgraphs/ObservedClient';
import type { SubgraphClient } from '../subgraphs/SubgraphClient';
import type { LatestHealth } from './LatestHealth';
import type { RegistryView } from './RegistryView';
import type { MemberStatus, StatusReport } from './StatusReport';

export interface StatusSources {
  /** Who is asked now. */
  clients: () => readonly (SubgraphClient & Partial<Pick<ObservedClient, 'state'>>)[];
  /** What is served now, and since when. */
  supergraph: () => { version: string; servedSince: Date };
  /** Undefined where there is no registry. */
  registry: () => RegistryView | undefined;
  health: LatestHealth;
  startedAt: Date;
}

type Client = ReturnType<StatusSources['clients']>[number];
type Health = MemberStatus['health'];

const idle = { breaker: 'closed', inFlight: 0, queued: 0 } as const;

export async function readStatus(sources: StatusSources): Promise<StatusReport> {
  const health = await sources.health.read();
  const now = new Date();
  const { startedAt } = sources;
  const { version, servedSince } = sources.supergraph();
  const registry = sources.registry();
  const known = new Map(registry?.members.map((member) => [member.name, member]));
  const members = sources
    .clients()
    .map((client) =>
      describeMember(client, known.get(client.name), health[client.name] ?? 'unknown'),
    );
  return {
    at: now.toISOString(),
    gateway: {
      startedAt: startedAt.toISOString(),
      uptimeSeconds: Math.floor((now.getTime() - startedAt.getTime()) / 1000),
    },
    supergraph: {
      version,
      number: registry?.supergraph?.number ?? null,
      servedSince: servedSince.toISOString(),
      activatedAt: textOf(registry?.supergraph?.activatedAt),
    },
    registry: registry
      ? { answers: registry.awaySince === undefined, awaySince: textOf(registry.awaySince) }
      : null,
    members: members.toSorted(
      (one, other) => urgency(one) - urgency(other) || (one.name < other.name ? -1 : 1),
    ),
  };
}

function describeMember(
  client: Client,
  known: MemberSummary | undefined,
  health: Health,
): MemberStatus {
  const { breaker, inFlight, queued } = client.state ?? idle;
  const figures = client.statistics?.read();
  return {
    name: client.name,
    agency: known?.agency ?? null,
    contact: known?.contact ?? null,
    licence: known?.licence ?? null,
    version: known?.version ?? null,
    isBuiltIn: known?.isBuiltIn ?? null,
    publishedAt: known?.publishedAt ?? null,
    health,
    breaker,
    isQuarantined: breaker !== 'closed',
    inFlight,
    queued,
    lastMinute: figures?.lastMinute ?? null,
    sinceStart: figures?.sinceStart ?? null,
  };
}

function urgency({ isQuarantined, health }: MemberStatus): number {
  if (isQuarantined) return 0;
  return health === 'down' ? 1 : 2;
}

function textOf(time: Date | undefined): string | null {
  return time?.toISOString() ?? null;
}
