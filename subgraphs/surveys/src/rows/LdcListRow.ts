import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TagBasis } from '../schema.generated';

@Entity('ldc_list')
export class LdcListRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text', name: 'as_of' })
  asOf!: string;

  @Column({ type: 'text', name: 'in_force_from' })
  inForceFrom!: string;

  @Column({ type: 'text', name: 'in_force_until', nullable: true })
  inForceUntil!: string | null;

  @Column({ type: 'text', name: 'next_change_due', nullable: true })
  nextChangeDue!: string | null;

  @Column({ type: 'text' })
  basis!: TagBasis;

  @Column({ type: 'text', nullable: true })
  change!: string | null;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;
}
