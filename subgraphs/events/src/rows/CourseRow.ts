import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CourseKind, CourseStatus } from '../schema.generated';
import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import type { Module } from './Module';
import type { Organizer } from './Organizer';
import type { TopicTagging } from './TopicTagging';

@Entity('course')
export class CourseRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'boolean', name: 'title_is_descriptive' })
  titleIsDescriptive!: boolean;

  @Column({ type: 'text' })
  kind!: CourseKind;

  @Column({ type: 'text' })
  status!: CourseStatus;

  @Column({ type: 'boolean', name: 'reported_together' })
  reportedTogether!: boolean;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text', name: 'programme_id', nullable: true })
  programmeId!: string | null;

  @Column({ type: 'jsonb' })
  organizers!: Organizer[];

  /** The agencies among the organizers. */
  @Column({ type: 'text', name: 'agency_ids', array: true })
  agencyIds!: string[];

  @Column({ type: 'jsonb' })
  modules!: Module[];

  /** The events of all modules, each once, in their order. */
  @Column({ type: 'text', name: 'event_ids', array: true })
  eventIds!: string[];

  @Column({ type: 'text', name: 'series_id', nullable: true })
  seriesId!: string | null;

  @Column({ type: 'jsonb', name: 'topic_tags' })
  topicTags!: TopicTagging[];

  /** The topics of `topicTags` and the broader ones, which filters and facets count. */
  @Column({ type: 'text', name: 'topic_ids', array: true })
  topicIds!: string[];

  @Column({ type: 'text', nullable: true })
  link!: string | null;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  /** What a search finds beside title and note. */
  @Column({ type: 'text' })
  words!: string;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;
}
