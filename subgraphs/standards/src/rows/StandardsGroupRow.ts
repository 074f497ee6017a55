import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StandardsGroupKind } from '../schema.generated';

@Entity('standards_group')
export class StandardsGroupRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  acronym!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: StandardsGroupKind;

  @Column({ type: 'text', name: 'body_id' })
  bodyId!: string;

  @Column({ type: 'text', name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column({ type: 'text', name: 'agency_ids', array: true })
  agencyIds!: string[];

  @Column({ type: 'text', name: 'started_on', nullable: true })
  startedOn!: string | null;

  @Column({ type: 'text', name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'integer', name: 'deliverables_stated', nullable: true })
  deliverablesStated!: number | null;

  @Column({ type: 'text', nullable: true })
  link!: string | null;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;
}
