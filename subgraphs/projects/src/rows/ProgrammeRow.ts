import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TopicTagReference } from '../references';
import type { ActivityStatus, ProgrammeKind, TagBasis } from '../schema.generated';

@Entity('programme')
export class ProgrammeRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** Other keys that also find it. */
  @Column({ type: 'text', array: true })
  aliases!: string[];

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  acronym!: string | null;

  @Column({ type: 'text' })
  kind!: ProgrammeKind;

  @Column({ type: 'text' })
  description!: string;

  @Column({ type: 'text', name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column({ type: 'text', name: 'lead_ids', array: true })
  leadIds!: string[];

  @Column({ type: 'text', name: 'partner_ids', array: true })
  partnerIds!: string[];

  @Column({ type: 'text', name: 'other_partners', array: true })
  otherPartners!: string[];

  @Column({ type: 'text', name: 'project_ids', array: true })
  projectIds!: string[];

  @Column({ type: 'integer', array: true })
  goals!: number[];

  /** Why the goals were given; it says nothing where there are none. */
  @Column({ type: 'text', name: 'sdg_basis' })
  sdgBasis!: TagBasis;

  @Column({ type: 'jsonb', name: 'topic_tags' })
  topicTags!: TopicTagReference[];

  /** Its topics and the broader ones above them. */
  @Column({ type: 'text', name: 'topic_ids', array: true })
  topicIds!: string[];

  @Column({ type: 'text', name: 'started_on', nullable: true })
  startedOn!: string | null;

  @Column({ type: 'text', name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column({ type: 'text' })
  status!: ActivityStatus;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;
}
