import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The scores of one country by one framework in one year. */
@Entity('readiness_assessment')
export class ReadinessAssessmentRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text', name: 'framework_id' })
  frameworkId!: string;

  @Column({ type: 'text', name: 'country_code' })
  countryCode!: string;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'double precision' })
  overall!: number;

  /** Place among the countries of the framework and year; equal scores share one. */
  @Column({ type: 'integer' })
  rank!: number;

  /** Score by code of the dimension. */
  @Column({ type: 'jsonb' })
  scores!: Record<string, number>;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;
}
