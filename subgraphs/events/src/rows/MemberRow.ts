import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MemberField, MemberOrganizationKind, MemberRole } from '../schema.generated';
import type { Provenance } from '@agency-graph/subgraph-kit/provenance';

/** A member who consented to be listed, with what the member shares and nothing else: lists, filters, facets and matches read this table alone. What is not shared is null or empty here. */
@Entity('member')
export class MemberRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text', array: true })
  shares!: MemberField[];

  @Column({ type: 'text', name: 'display_name', nullable: true })
  displayName!: string | null;

  @Column({ type: 'text', name: 'organization_kind', nullable: true })
  organizationKind!: MemberOrganizationKind | null;

  @Column({ type: 'text', name: 'country_code', nullable: true })
  countryCode!: string | null;

  @Column({ type: 'text', name: 'topic_ids', array: true })
  topicIds!: string[];

  @Column({ type: 'text', array: true })
  seeks!: MemberRole[];

  @Column({ type: 'text', array: true })
  offers!: MemberRole[];

  /** Months since the year 0: 12 × year + month − 1. */
  @Column({ type: 'integer', name: 'active_month', nullable: true })
  activeMonth!: number | null;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;
}
