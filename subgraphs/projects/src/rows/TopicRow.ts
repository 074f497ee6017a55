import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A copy of the taxonomy, to order and label by. */
@Entity('topic')
export class TopicRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  /** Place in the taxonomy, counted from 1. */
  @Column({ type: 'integer' })
  position!: number;
}
