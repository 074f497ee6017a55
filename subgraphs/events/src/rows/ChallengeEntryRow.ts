import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Provenance } from '@agency-graph/subgraph-kit/provenance';

@Entity('challenge_entry')
export class ChallengeEntryRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text', name: 'challenge_id' })
  challengeId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', name: 'country_code', nullable: true })
  countryCode!: string | null;

  @Column({ type: 'integer', name: 'round_reached', nullable: true })
  roundReached!: number | null;

  @Column({ type: 'integer', nullable: true })
  place!: number | null;

  /** The place, or a number behind all places. */
  @Column({ type: 'double precision', name: 'place_order' })
  placeOrder!: number;

  @Column({ type: 'boolean', name: 'is_winner' })
  isWinner!: boolean;

  @Column({ type: 'text', nullable: true })
  award!: string | null;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;
}
