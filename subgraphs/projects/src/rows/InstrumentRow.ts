import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TopicTagReference } from '../references';
import type { InstrumentKind, StatedCount } from '../schema.generated';

@Entity('instrument')
export class InstrumentRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** Keys of its other designations and former keys. */
  @Column({ type: 'text', array: true })
  aliases!: string[];

  @Column({ type: 'text', nullable: true })
  designation!: string | null;

  @Column({ type: 'text', name: 'other_designations', array: true })
  otherDesignations!: string[];

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  kind!: InstrumentKind;

  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Column({ type: 'text', name: 'adopted_by', nullable: true })
  adoptedBy!: string | null;

  @Column({ type: 'text', name: 'issued_on', nullable: true })
  issuedOn!: string | null;

  /** First day that `issued_on` can mean; empty without a date, so that it can be ordered by. */
  @Column({ type: 'text', name: 'issued_from' })
  issuedFrom!: string;

  @Column({ type: 'integer', nullable: true })
  year!: number | null;

  @Column({ type: 'text', name: 'agency_ids', array: true })
  agencyIds!: string[];

  @Column({ type: 'text', name: 'prepared_by_ids', array: true })
  preparedByIds!: string[];

  @Column({ type: 'text', name: 'endorsed_by_ids', array: true })
  endorsedByIds!: string[];

  @Column({ type: 'text', name: 'submitted_to_ids', array: true })
  submittedToIds!: string[];

  @Column({ type: 'text', name: 'project_ids', array: true })
  projectIds!: string[];

  @Column({ type: 'jsonb', name: 'identified_instruments', nullable: true })
  identifiedInstruments!: StatedCount | null;

  @Column({ type: 'jsonb', name: 'topic_tags' })
  topicTags!: TopicTagReference[];

  /** Its topics and the broader ones above them. */
  @Column({ type: 'text', name: 'topic_ids', array: true })
  topicIds!: string[];

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;
}
