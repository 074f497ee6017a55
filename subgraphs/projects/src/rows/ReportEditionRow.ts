import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StatedCount } from '../schema.generated';

@Entity('report_edition')
export class ReportEditionRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'integer', name: 'edition_year', nullable: true })
  editionYear!: number | null;

  @Column({ type: 'text', name: 'as_of' })
  asOf!: string;

  /** Sorts by itself: a year comes before its months, a month before its days. */
  @Column({ type: 'text', name: 'published_on' })
  publishedOn!: string;

  @Column({ type: 'jsonb' })
  activities!: StatedCount;

  @Column({ type: 'text' })
  unit!: string;

  @Column({ type: 'integer', name: 'agency_count', nullable: true })
  agencyCount!: number | null;

  @Column({ type: 'text', name: 'agency_ids', array: true })
  agencyIds!: string[];

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;
}
