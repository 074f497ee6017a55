import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChallengeKind } from '../schema.generated';
import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import type { Organizer } from './Organizer';
import type { Round } from './Round';
import type { TopicTagging } from './TopicTagging';

@Entity('challenge')
export class ChallengeRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  kind!: ChallengeKind;

  @Column({ type: 'boolean', name: 'reported_together' })
  reportedTogether!: boolean;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'jsonb' })
  organizers!: Organizer[];

  /** The agencies among the organizers. */
  @Column({ type: 'text', name: 'agency_ids', array: true })
  agencyIds!: string[];

  @Column({ type: 'text', name: 'starts_on', nullable: true })
  startsOn!: string | null;

  @Column({ type: 'text', name: 'ends_on', nullable: true })
  endsOn!: string | null;

  /** First day that `starts_on` can mean; empty when it is not known, so that lists can be ordered by it. */
  @Column({ type: 'text', name: 'first_day' })
  firstDay!: string;

  /** Year of `starts_on`. */
  @Column({ type: 'integer', nullable: true })
  year!: number | null;

  @Column({ type: 'text', name: 'finale_id', nullable: true })
  finaleId!: string | null;

  @Column({ type: 'jsonb' })
  rounds!: Round[];

  /** The finale and the events of the rounds. */
  @Column({ type: 'text', name: 'event_ids', array: true })
  eventIds!: string[];

  @Column({ type: 'integer', name: 'entry_count', nullable: true })
  entryCount!: number | null;

  /** Countries of the entries that won, each once, in the order of the places. */
  @Column({ type: 'text', name: 'winner_country_codes', array: true })
  winnerCountryCodes!: string[];

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
