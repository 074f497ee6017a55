import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('activity_snapshot')
export class ActivitySnapshotRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text', name: 'agency_id' })
  agencyId!: string;

  @Column({ type: 'text' })
  resource!: string;

  @Column({ type: 'text' })
  snapshot!: string;

  @Column({ type: 'integer' })
  activities!: number;

  @Column({ type: 'integer' })
  countries!: number;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;
}
