import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../Registry';

@Entity('agency_key')
export class AgencyKeyRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** Null for a key of the graph's editors. */
  @Column({ type: 'text', nullable: true })
  member!: string | null;

  @Column({ type: 'text' })
  label!: string;

  /** The SHA-256 of the key's text, in hexadecimal digits. */
  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'jsonb', name: 'created_by' })
  createdBy!: Actor;

  @Column({ type: 'timestamptz', name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  /** To the minute. */
  @Column({ type: 'timestamptz', name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;
}
