import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TopicTagReference } from '../references';
import type { ActivityStatus, TagBasis } from '../schema.generated';

@Entity('project')
export class ProjectRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** Former keys, and the number in the compiled list. */
  @Column({ type: 'text', array: true })
  aliases!: string[];

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', name: 'lead_id' })
  leadId!: string;

  @Column({ type: 'text', name: 'partner_ids', array: true })
  partnerIds!: string[];

  @Column({ type: 'text', name: 'other_partners', array: true })
  otherPartners!: string[];

  @Column({ type: 'integer', array: true })
  goals!: number[];

  /** Why the goals were given; a source states all of them or none. */
  @Column({ type: 'text', name: 'sdg_basis' })
  sdgBasis!: TagBasis;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'jsonb', name: 'topic_tags' })
  topicTags!: TopicTagReference[];

  @Column({ type: 'text', name: 'country_codes', array: true })
  countryCodes!: string[];

  @Column({ type: 'text', name: 'other_areas', array: true })
  otherAreas!: string[];

  @Column({ type: 'text', name: 'started_on', nullable: true })
  startedOn!: string | null;

  /** First day that `started_on` can mean; empty without a date, so that it can be ordered by. */
  @Column({ type: 'text', name: 'started_from' })
  startedFrom!: string;

  @Column({ type: 'text', name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column({ type: 'integer', name: 'start_year', nullable: true })
  startYear!: number | null;

  @Column({ type: 'integer', name: 'end_year', nullable: true })
  endYear!: number | null;

  @Column({ type: 'text' })
  status!: ActivityStatus;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  /** The names of lead and partners, which a search finds too. */
  @Column({ type: 'text', name: 'agency_words' })
  agencyWords!: string;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;
}
