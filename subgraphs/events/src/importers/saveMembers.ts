import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { runQuery } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { MemberField, MemberOrganizationKind, MemberRole } from '../schema.generated';
import { countMembers, projectMembers } from './memberProjection';

/** What a member stated, whatever of it is shared. It enters the database and no answer. */
export interface MemberAccount {
  id: string;
  /** Whether the member consented to be listed at all. */
  listed: boolean;
  shares: MemberField[];
  display_name: string;
  organization_kind: MemberOrganizationKind;
  country_code: string;
  topic_ids: string[];
  seeks: MemberRole[];
  offers: MemberRole[];
  active_month: number;
}

/** What all members of a dataset have in common. */
export interface MemberDataset {
  dataset: string;
  provenance: Provenance;
}

/** Replaces the members of a dataset by those that `batches` gives, one statement a batch. */
export async function replaceMembers(
  manager: EntityManager,
  { dataset, provenance }: MemberDataset,
  batches: Iterable<readonly MemberAccount[]>,
): Promise<void> {
  await runQuery(manager, sql`DELETE FROM member_account WHERE dataset = ${dataset}`);
  for (const batch of batches) {
    await runQuery(
      manager,
      sql`WITH saved AS (
            INSERT INTO member_account (id, listed, shares, display_name, organization_kind, country_code, topic_ids, seeks,
              offers, active_month, provenance, dataset)
            SELECT given.*, ${JSON.stringify(provenance)}::jsonb, ${dataset}
            FROM json_to_recordset(${JSON.stringify(batch)}::json) AS given (id text, listed boolean, shares text[],
              display_name text, organization_kind text, country_code text, topic_ids text[], seeks text[], offers text[],
              active_month integer)
            RETURNING *
          ) ${projectMembers(sql`saved`)}`,
    );
  }
  await countMembers(manager);
  await runQuery(manager, sql`ANALYZE member`);
}
