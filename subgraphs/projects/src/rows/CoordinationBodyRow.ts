import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CoordinationBodyKind, StatedCount } from '../schema.generated';

@Entity('coordination_body')
export class CoordinationBodyRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** Other keys that also find it. */
  @Column({ type: 'text', array: true })
  aliases!: string[];

  @Column({ type: 'text' })
  acronym!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: CoordinationBodyKind;

  @Column({ type: 'text' })
  description!: string;

  @Column({ type: 'text', name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column({ type: 'text', name: 'established_by', nullable: true })
  establishedBy!: string | null;

  @Column({ type: 'text', name: 'established_on', nullable: true })
  establishedOn!: string | null;

  @Column({ type: 'text', name: 'chair_ids', array: true })
  chairIds!: string[];

  /** Known members, chairs included. */
  @Column({ type: 'text', name: 'member_ids', array: true })
  memberIds!: string[];

  @Column({ type: 'jsonb', name: 'members_stated', nullable: true })
  membersStated!: StatedCount | null;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;
}
