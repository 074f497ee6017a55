import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A method by which the readiness of countries for artificial intelligence is scored. */
@Entity('readiness_framework')
export class ReadinessFrameworkRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'double precision' })
  lowest!: number;

  @Column({ type: 'double precision' })
  highest!: number;

  @Column({ type: 'text' })
  unit!: string;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;
}
