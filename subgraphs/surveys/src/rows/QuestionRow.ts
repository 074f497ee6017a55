import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('question')
export class QuestionRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text', name: 'survey_id' })
  surveyId!: string;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'boolean', name: 'text_is_verbatim' })
  textIsVerbatim!: boolean;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  /** The name of the survey, which a search finds too. */
  @Column({ type: 'text', name: 'survey_words' })
  surveyWords!: string;

  /** Place among all questions, survey by survey, counted from 1. */
  @Column({ type: 'integer' })
  position!: number;
}
