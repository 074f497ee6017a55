import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PartnerKind, PledgeFocus, PledgeKind, PledgeStatus } from '../schema.generated';

@Entity('pledge')
export class PledgeRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  kind!: PledgeKind;

  @Column({ type: 'text' })
  contributor!: string;

  @Column({ type: 'text', name: 'contributor_kind' })
  contributorKind!: PartnerKind;

  @Column({ type: 'text', nullable: true })
  focus!: PledgeFocus | null;

  /** A decimal as text, as PostgreSQL gives it: never a binary fraction. */
  @Column({ type: 'numeric', nullable: true })
  amount!: string | null;

  @Column({ type: 'text', nullable: true })
  currency!: string | null;

  @Column({ type: 'text', name: 'country_code', nullable: true })
  countryCode!: string | null;

  @Column({ type: 'text', name: 'programme_id', nullable: true })
  programmeId!: string | null;

  @Column({ type: 'text' })
  status!: PledgeStatus;

  @Column({ type: 'text', name: 'made_on', nullable: true })
  madeOn!: string | null;

  /** First day that `made_on` can mean; empty without a date, so that it can be ordered by. */
  @Column({ type: 'text', name: 'made_from' })
  madeFrom!: string;

  @Column({ type: 'integer', nullable: true })
  year!: number | null;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;
}
