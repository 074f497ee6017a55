import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('operation')
export class OperationRow {
  /** The SHA-256 of the signature, in hexadecimal digits. */
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  signature!: string;

  @Column({ type: 'text', nullable: true })
  name!: string | null;

  /** The driver gives a bigint as text. */
  @Column({ type: 'bigint' })
  count!: string;

  @Column({ type: 'timestamptz', name: 'first_seen_at' })
  firstSeenAt!: Date;

  @Column({ type: 'timestamptz', name: 'last_seen_at' })
  lastSeenAt!: Date;
}
