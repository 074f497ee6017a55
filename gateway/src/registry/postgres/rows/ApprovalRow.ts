import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../Registry';

@Entity('approval')
export class ApprovalRow {
  @PrimaryColumn({ type: 'text' })
  member!: string;

  @PrimaryColumn({ type: 'text', name: 'change_id' })
  changeId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'timestamptz', name: 'approved_at' })
  approvedAt!: Date;

  @Column({ type: 'jsonb', name: 'approved_by' })
  approvedBy!: Actor;
}
