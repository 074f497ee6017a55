import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('topic')
export class TopicRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text', name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  description!: string;

  /** Place in the taxonomy, counted from 1. */
  @Column({ type: 'integer' })
  position!: number;
}
