import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can be published of the responses to a survey or of the answers to one of its questions. */
@Entity('tabulation')
export class TabulationRow {
  /** Key of the question or, for the responses, of the survey. */
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text', name: 'survey_id' })
  surveyId!: string;

  @Column({ type: 'text', name: 'question_id', nullable: true })
  questionId!: string | null;

  @Column({ type: 'integer' })
  threshold!: number;

  @Column({ type: 'integer', name: 'protection_width' })
  protectionWidth!: number;

  /** Day for which the countries that could have answered are counted. */
  @Column({ type: 'text', name: 'status_as_of' })
  statusAsOf!: string;

  @Column({ type: 'boolean' })
  multiple!: boolean;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;
}
