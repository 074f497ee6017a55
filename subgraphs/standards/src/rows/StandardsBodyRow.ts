import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('standards_body')
export class StandardsBodyRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  acronym!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', name: 'agency_id', nullable: true })
  agencyId!: string | null;

  @Column({ type: 'text', nullable: true })
  link!: string | null;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;
}
