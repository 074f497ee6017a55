import { runStatement } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { Actor, Approval } from '../Registry';
import type { LogStore } from './LogStore';
import type { RegistryDatabase } from './RegistryDatabase';
import { ApprovalRow } from './rows/ApprovalRow';
import { selectFrom } from './selectFrom';

/** A breaking change, and why it may pass. */
export type ApprovalRequest = Pick<Approval, 'member' | 'changeId' | 'reason'>;

/** Breaking changes that the graph's editors let pass. Who approved one first stays who approved it. */
export class ApprovalStore {
  constructor(
    private readonly database: RegistryDatabase,
    private readonly log: LogStore,
  ) {}

  add(approvals: readonly ApprovalRequest[], actor: Actor): Promise<Approval[]> {
    return this.database.act(async (manager, at) => {
      const added: ApprovalRequest[] = [];
      for (const { member, changeId, reason } of approvals) {
        const rows = await runStatement(
          manager,
          sql`INSERT INTO approval (member, change_id, reason, approved_at, approved_by)
              VALUES (${member}, ${changeId}, ${reason}, ${at}, ${JSON.stringify(actor)})
              ON CONFLICT DO NOTHING RETURNING member`,
        );
        if (rows.length > 0) added.push({ member, changeId, reason });
      }
      for (const member of new Set(added.map((approval) => approval.member))) {
        const changes = added
          .filter((approval) => approval.member === member)
          .map(({ changeId, reason }) => ({ changeId, reason }));
        const details = { changes };
        await this.log.append(manager, { at, actor, action: 'approve', subject: member, details });
      }
      return selectFrom(
        manager,
        ApprovalRow,
        sql`WHERE (t.member, t.change_id) IN (
              SELECT * FROM unnest(${approvals.map(({ member }) => member)}::text[],
                                   ${approvals.map(({ changeId }) => changeId)}::text[]))
            ORDER BY t.member, t.change_id`,
      );
    });
  }

  all(): Promise<Approval[]> {
    return this.database.read((manager) =>
      selectFrom(manager, ApprovalRow, sql`ORDER BY t.approved_at DESC, t.member, t.change_id`),
    );
  }
}
