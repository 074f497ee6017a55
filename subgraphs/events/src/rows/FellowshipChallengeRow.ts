import { Entity, PrimaryColumn } from 'typeorm';

/** A challenge whose winners a fellowship is for. */
@Entity('fellowship_challenge')
export class FellowshipChallengeRow {
  @PrimaryColumn({ type: 'text', name: 'challenge_id' })
  challengeId!: string;

  @PrimaryColumn({ type: 'text', name: 'fellowship_id' })
  fellowshipId!: string;
}
