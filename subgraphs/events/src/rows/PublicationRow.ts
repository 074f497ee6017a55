import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PublicationKind } from '../schema.generated';
import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import type { Organizer } from './Organizer';
import type { TopicTagging } from './TopicTagging';

@Entity('publication')
export class PublicationRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'boolean', name: 'title_is_descriptive' })
  titleIsDescriptive!: boolean;

  @Column({ type: 'text' })
  kind!: PublicationKind;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'jsonb' })
  publishers!: Organizer[];

  /** The agencies among the publishers. */
  @Column({ type: 'text', name: 'agency_ids', array: true })
  agencyIds!: string[];

  @Column({ type: 'text', name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column({ type: 'integer', nullable: true })
  volume!: number | null;

  @Column({ type: 'integer', nullable: true })
  issue!: number | null;

  @Column({ type: 'text', name: 'published_on', nullable: true })
  publishedOn!: string | null;

  /** First day that `published_on` can mean; empty when it is not known. */
  @Column({ type: 'text', name: 'first_day' })
  firstDay!: string;

  /** Year of `published_on`. */
  @Column({ type: 'integer', nullable: true })
  year!: number | null;

  @Column({ type: 'text', name: 'event_ids', array: true })
  eventIds!: string[];

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
