import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Organizer } from './Organizer';

@Entity('event_series')
export class EventSeriesRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'jsonb' })
  organizers!: Organizer[];

  /** The agencies among the organizers. */
  @Column({ type: 'text', name: 'agency_ids', array: true })
  agencyIds!: string[];

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  /** What a search finds beside name and note: the organizers. */
  @Column({ type: 'text' })
  words!: string;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;
}
