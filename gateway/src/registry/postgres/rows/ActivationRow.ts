import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../Registry';

@Entity('activation')
export class ActivationRow {
  @PrimaryColumn({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'integer' })
  supergraph!: number;

  @Column({ type: 'timestamptz', name: 'activated_at' })
  activatedAt!: Date;

  @Column({ type: 'jsonb', name: 'activated_by' })
  activatedBy!: Actor;
}
