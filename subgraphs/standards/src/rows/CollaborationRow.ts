import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('collaboration')
export class CollaborationRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  purpose!: string;

  @Column({ type: 'text', name: 'body_ids', array: true })
  bodyIds!: string[];

  @Column({ type: 'text', name: 'agency_ids', array: true })
  agencyIds!: string[];

  @Column({ type: 'text', name: 'group_ids', array: true })
  groupIds!: string[];

  @Column({ type: 'text', name: 'started_on', nullable: true })
  startedOn!: string | null;

  @Column({ type: 'text', name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  link!: string | null;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;
}
