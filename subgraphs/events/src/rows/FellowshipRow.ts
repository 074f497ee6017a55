import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Provenance } from '@agency-graph/subgraph-kit/provenance';

@Entity('fellowship')
export class FellowshipRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'boolean', name: 'reported_together' })
  reportedTogether!: boolean;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text', name: 'programme_id', nullable: true })
  programmeId!: string | null;

  @Column({ type: 'text', name: 'challenge_ids', array: true })
  challengeIds!: string[];

  @Column({ type: 'text', name: 'entry_id', nullable: true })
  entryId!: string | null;

  @Column({ type: 'text', name: 'country_code', nullable: true })
  countryCode!: string | null;

  @Column({ type: 'text', nullable: true })
  region!: string | null;

  @Column({ type: 'text', name: 'event_id', nullable: true })
  eventId!: string | null;

  /** Year of the event. */
  @Column({ type: 'integer', nullable: true })
  year!: number | null;

  /** The year, or 0 when it is not known. */
  @Column({ type: 'double precision', name: 'year_order' })
  yearOrder!: number;

  @Column({ type: 'integer', name: 'recipient_count', nullable: true })
  recipientCount!: number | null;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;
}
