import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TagBasis } from '../schema.generated';

/** A topic of an event. The broader topics of a tag are rows too, with `direct` false, so that lists can join them. */
@Entity('event_topic')
export class EventTopicRow {
  @PrimaryColumn({ type: 'text', name: 'event_id' })
  eventId!: string;

  @PrimaryColumn({ type: 'text', name: 'topic_id' })
  topicId!: string;

  @Column({ type: 'text' })
  basis!: TagBasis;

  @Column({ type: 'text', array: true })
  matched!: string[];

  @Column({ type: 'boolean' })
  direct!: boolean;
}
