import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TagBasis } from '../schema.generated';

/** A topic of a question. The broader topics of a tag are rows too, with `direct` false, so that lists can join them. */
@Entity('question_topic')
export class QuestionTopicRow {
  @PrimaryColumn({ type: 'text', name: 'question_id' })
  questionId!: string;

  @PrimaryColumn({ type: 'text', name: 'topic_id' })
  topicId!: string;

  @Column({ type: 'text' })
  basis!: TagBasis;

  @Column({ type: 'text', array: true })
  matched!: string[];

  @Column({ type: 'boolean' })
  direct!: boolean;

  /** Place of the topic in the taxonomy, counted from 1. */
  @Column({ type: 'integer', name: 'topic_position' })
  topicPosition!: number;
}
