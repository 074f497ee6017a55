import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the answers that a question offers. */
@Entity('question_choice')
export class QuestionChoiceRow {
  @PrimaryColumn({ type: 'text', name: 'question_id' })
  questionId!: string;

  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  label!: string;

  /** Place among the choices of the question, counted from 1. */
  @Column({ type: 'integer' })
  position!: number;

  /** The published figure that gives the share of this choice, so that everybody knows it; null when there is none. */
  @Column({ type: 'text', name: 'figure_id', nullable: true })
  figureId?: string | null;
}
