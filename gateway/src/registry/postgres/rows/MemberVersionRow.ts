import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Actor } from '../../Registry';

@Entity('member_version')
export class MemberVersionRow {
  @PrimaryColumn({ type: 'text' })
  member!: string;

  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ type: 'text' })
  agency!: string;

  @Column({ type: 'text' })
  contact!: string;

  @Column({ type: 'text' })
  licence!: string;

  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'text' })
  sdl!: string;

  @Column({ type: 'text' })
  sha256!: string;

  /** Names of the types that it defines, without those that every schema has. */
  @Column({ type: 'text', array: true })
  types!: string[];

  @Column({ type: 'boolean', name: 'is_built_in' })
  isBuiltIn!: boolean;

  @Column({ type: 'timestamptz', name: 'published_at' })
  publishedAt!: Date;

  @Column({ type: 'jsonb', name: 'published_by' })
  publishedBy!: Actor;
}
