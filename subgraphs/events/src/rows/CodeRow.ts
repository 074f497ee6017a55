import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code of a list that another subgraph owns, with the label that facets show. */
@Entity('code')
export class CodeRow {
  @PrimaryColumn({ type: 'text' })
  list!: 'agency' | 'country' | 'topic';

  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  label!: string;

  /** Place in the list, counted from 1. */
  @Column({ type: 'integer' })
  position!: number;
}
