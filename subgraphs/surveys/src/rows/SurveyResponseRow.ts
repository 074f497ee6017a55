import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That and when a country answered a survey. Confidential: only the tables that are made of it may show it. */
@Entity('survey_response')
export class SurveyResponseRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text', name: 'survey_id' })
  surveyId!: string;

  @Column({ type: 'text', name: 'country_code' })
  countryCode!: string;

  @Column({ type: 'timestamptz', name: 'submitted_at' })
  submittedAt!: Date;

  /** Value of the country in each dimension of a table on the day of the answer. */
  @Column({ type: 'text', name: 'group_values', array: true })
  groupValues!: string[];

  @Column({ type: 'jsonb' })
  provenance!: Provenance;
}
