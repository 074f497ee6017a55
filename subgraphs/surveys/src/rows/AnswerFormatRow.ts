import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a question is answered. */
@Entity('answer_format')
export class AnswerFormatRow {
  @PrimaryColumn({ type: 'text', name: 'question_id' })
  questionId!: string;

  /** Whether a respondent may select several choices. */
  @Column({ type: 'boolean' })
  multiple!: boolean;
}
