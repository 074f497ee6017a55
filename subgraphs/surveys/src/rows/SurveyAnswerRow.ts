import { Entity, PrimaryColumn } from 'typeorm';

/** A choice that a country selected. Confidential: only the tables that are made of it may show it. */
@Entity('survey_answer')
export class SurveyAnswerRow {
  @PrimaryColumn({ type: 'text', name: 'question_id' })
  questionId!: string;

  @PrimaryColumn({ type: 'text', name: 'response_id' })
  responseId!: string;

  @PrimaryColumn({ type: 'text', name: 'choice_code' })
  choiceCode!: string;
}
