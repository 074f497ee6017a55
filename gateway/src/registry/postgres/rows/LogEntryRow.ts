import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Actor, LogAction } from '../../Registry';

@Entity('log_entry')
export class LogEntryRow {
  @PrimaryColumn({ type: 'integer' })
  sequence!: number;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'jsonb' })
  actor!: Actor;

  @Column({ type: 'text' })
  action!: LogAction;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'jsonb' })
  details!: Record<string, unknown>;

  /** Empty in the first entry. */
  @Column({ type: 'text', name: 'previous_hash' })
  previousHash!: string;

  @Column({ type: 'text' })
  hash!: string;
}
