import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code of a list that another subgraph owns, with the label that facets show. */
@Entity('code')
export class CodeRow {
  @PrimaryColumn({ type: 'text' })
  list!: 'agency' | 'country' | 'topic' | 'member_role' | 'member_organization_kind';

  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  label!: string;

  /** Place in the list, counted from 1. */
  @Column({ type: 'integer' })
  position!: number;

  /** The code and the broader ones, nearest first: `{networks,telecommunications}`, `{RWA,Sub-Saharan Africa,Africa}`. */
  @Column({ type: 'text', array: true })
  path!: string[];
}
