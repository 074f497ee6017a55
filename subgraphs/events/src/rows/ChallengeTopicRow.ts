import { Entity, PrimaryColumn } from 'typeorm';

/** A topic of a challenge or a broader one, so that lists can join it. */
@Entity('challenge_topic')
export class ChallengeTopicRow {
  @PrimaryColumn({ type: 'text', name: 'topic_id' })
  topicId!: string;

  @PrimaryColumn({ type: 'text', name: 'challenge_id' })
  challengeId!: string;
}
