import { Entity, PrimaryColumn } from 'typeorm';

/** A goal that the topics of a standard serve. */
@Entity('standard_goal')
export class StandardGoalRow {
  @PrimaryColumn({ type: 'integer' })
  goal!: number;

  @PrimaryColumn({ type: 'text', name: 'standard_id' })
  standardId!: string;
}
