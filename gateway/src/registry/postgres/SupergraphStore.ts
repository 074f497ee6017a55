import { createHash } from 'node:crypto';
import { insertRows, runStatement } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type {
  Activation,
  Actor,
  MemberVersion,
  SupergraphChange,
  SupergraphVersion,
} from '../Registry';
import { RegistryError } from '../RegistryError';
import { activationChannel } from './activationChannel';
import { assignOwners } from './assignOwners';
import { chooseMembers, type ChosenMembers } from './chooseMembers';
import { describeChange } from './describeChange';
import type { LogStore } from './LogStore';
import { readMembers } from './readMembers';
import type { RegistryDatabase } from './RegistryDatabase';
import { ActivationRow } from './rows/ActivationRow';
import { MemberVersionRow } from './rows/MemberVersionRow';
import { SupergraphMemberRow } from './rows/SupergraphMemberRow';
import { SupergraphRow } from './rows/SupergraphRow';
import { TypeOwnerRow } from './rows/TypeOwnerRow';
import { selectFrom } from './selectFrom';

type Details = Readonly<Record<string, unknown>>;

/** Members, the supergraphs that were composed from them, and which of those is served. */
export class SupergraphStore {
  constructor(
    private readonly database: RegistryDatabase,
    private readonly log: LogStore,
  ) {}

  current(): Promise<Activation | undefined> {
    return this.database.read(async (manager) => {
      const last = await readLast(manager);
      if (!last) return undefined;
      const supergraph = await readSupergraph(manager, last.supergraph);
      return toActivation(last, supergraph!);
    });
  }

  currentSequence(): Promise<number> {
    return this.database.read(async (manager) => (await readLast(manager))?.sequence ?? 0);
  }

  supergraph(number: number): Promise<SupergraphVersion | undefined> {
    return this.database.read((manager) => readSupergraph(manager, number));
  }

  async memberVersions(name: string): Promise<MemberVersion[]> {
    const rows = await this.database.read((manager) =>
      selectFrom(manager, MemberVersionRow, sql`WHERE t.member = ${name} ORDER BY t.version DESC`),
    );
    return rows.map(toMemberVersion);
  }

  async typeOwners(): Promise<Record<string, string>> {
    const owners = await this.database.read((manager) =>
      selectFrom(manager, TypeOwnerRow, sql`ORDER BY t.type`),
    );
    return Object.fromEntries(owners.map(({ type, member }) => [type, member]));
  }

  change(change: SupergraphChange): Promise<Activation> {
    return this.database.act(async (manager, at) => {
      const last = await readLast(manager);
      if (last?.sequence !== change.base) throw conflict(last);
      const chosen = await chooseMembers(manager, { change, base: last?.supergraph, at });
      await insertRows(manager, MemberVersionRow, chosen.published);
      const supergraph = await this.insertSupergraph(manager, change, { chosen, at });
      const { members, published, restored } = chosen;
      await assignOwners(manager, { entering: [...published, ...restored], members, at });
      const { actor } = change;
      const { number } = supergraph;
      const activation = await this.insertActivation(manager, { last, number, at, actor });
      const activated = toActivation(activation, supergraph);
      const told = describeChange(change, chosen, activated);
      await this.log.append(manager, { at, actor, action: change.action, ...told });
      return activated;
    });
  }

  activate(number: number, actor: Actor, details?: Details): Promise<Activation> {
    return this.database.act(async (manager, at) => {
      const supergraph = await readSupergraph(manager, number);
      if (!supergraph) {
        throw new RegistryError('NOT_FOUND', `There is no supergraph with the number ${number}.`);
      }
      const last = await readLast(manager);
      const activation = await this.insertActivation(manager, { last, number, at, actor });
      await this.log.append(manager, {
        at,
        actor,
        action: 'rollback',
        subject: `supergraph ${number}`,
        details: {
          ...details,
          supergraph: number,
          sha256: supergraph.sha256,
          activation: activation.sequence,
        },
      });
      return toActivation(activation, supergraph);
    });
  }

  private async insertSupergraph(
    manager: EntityManager,
    { supergraphSdl: sdl }: SupergraphChange,
    { chosen, at }: { chosen: ChosenMembers; at: Date },
  ): Promise<SupergraphVersion> {
    const [last] = await runStatement<{ number: number }>(
      manager,
      sql`SELECT number FROM supergraph ORDER BY number DESC LIMIT 1`,
    );
    const number = (last?.number ?? 0) + 1;
    const sha256 = createHash('sha256').update(sdl).digest('hex');
    await insertRows(manager, SupergraphRow, [{ number, sdl, sha256, composedAt: at }]);
    await insertRows(
      manager,
      SupergraphMemberRow,
      chosen.members.map(({ member, version }) => ({ supergraph: number, member, version })),
    );
    return { number, sdl, sha256, composedAt: at, members: chosen.members.map(toMemberVersion) };
  }

  /** Those who listen are told when the transaction is committed. */
  private async insertActivation(
    manager: EntityManager,
    { last, number, at, actor }: NewActivation,
  ): Promise<ActivationRow> {
    const row: ActivationRow = {
      sequence: (last?.sequence ?? 0) + 1,
      supergraph: number,
      activatedAt: at,
      activatedBy: actor,
    };
    await insertRows(manager, ActivationRow, [row]);
    await runStatement(manager, sql`SELECT pg_notify(${activationChannel}, ${`${row.sequence}`})`);
    return row;
  }
}

function conflict(last: ActivationRow | undefined): RegistryError {
  const now = last
    ? `Supergraph ${last.supergraph} has been served since ${last.activatedAt.toISOString()}`
    : 'No supergraph is served any more';
  return new RegistryError(
    'CONFLICT',
    `The graph was changed by somebody else at the same time. ${now}: compose with its members and try again.`,
  );
}

interface NewActivation {
  last: ActivationRow | undefined;
  number: number;
  at: Date;
  actor: Actor;
}

async function readLast(manager: EntityManager): Promise<ActivationRow | undefined> {
  const [last] = await selectFrom(manager, ActivationRow, sql`ORDER BY t.sequence DESC LIMIT 1`);
  return last;
}

async function readSupergraph(
  manager: EntityManager,
  number: number,
): Promise<SupergraphVersion | undefined> {
  const [row] = await selectFrom(manager, SupergraphRow, sql`WHERE t.number = ${number}`);
  if (!row) return undefined;
  const members = await readMembers(manager, number);
  return { ...row, members: members.map(toMemberVersion) };
}

function toActivation(row: ActivationRow, supergraph: SupergraphVersion): Activation {
  const { sequence, activatedAt, activatedBy } = row;
  return { sequence, supergraph, activatedAt, activatedBy };
}

function toMemberVersion({ member, types: _types, ...rest }: MemberVersionRow): MemberVersion {
  return { name: member, ...rest };
}
