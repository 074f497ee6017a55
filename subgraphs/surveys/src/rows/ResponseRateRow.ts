import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RespondentGroup } from '../schema.generated';

@Entity('response_rate')
export class ResponseRateRow {
  @PrimaryColumn({ type: 'text', name: 'survey_id' })
  surveyId!: string;

  @PrimaryColumn({ type: 'text' })
  respondents!: RespondentGroup;

  @Column({ type: 'integer' })
  numerator!: number;

  @Column({ type: 'text', name: 'numerator_figure_id' })
  numeratorFigureId!: string;

  @Column({ type: 'integer' })
  denominator!: number;

  @Column({ type: 'text', name: 'denominator_population' })
  denominatorPopulation!: string;

  @Column({ type: 'text', name: 'denominator_figure_id', nullable: true })
  denominatorFigureId!: string | null;

  /** Numerator divided by denominator, rounded to four digits. */
  @Column({ type: 'double precision' })
  share!: number;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  /** Place among the rates of the survey, counted from 1. */
  @Column({ type: 'integer' })
  position!: number;
}
