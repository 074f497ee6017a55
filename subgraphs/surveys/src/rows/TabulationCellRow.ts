import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One number of the tables of a survey or question; it is null when it must not be known. */
@Entity('tabulation_cell')
export class TabulationCellRow {
  @PrimaryColumn({ type: 'text', name: 'tabulation_id' })
  tabulationId!: string;

  /** Names of the dimensions that tell the group apart, joined by `+`; empty for all countries. */
  @PrimaryColumn({ type: 'text' })
  dimensions!: string;

  @PrimaryColumn({ type: 'text', name: 'group_values', array: true })
  groupValues!: string[];

  /** Code of the choice; empty for all responses. */
  @PrimaryColumn({ type: 'text', name: 'choice_code' })
  choiceCode!: string;

  @Column({ type: 'text', name: 'choice_label', nullable: true })
  choiceLabel!: string | null;

  @Column({ type: 'integer', name: 'choice_position' })
  choicePosition!: number;

  @Column({ type: 'integer', nullable: true })
  count!: number | null;

  /** What `count` is a part of: the countries that could have answered, or the responses; null when not published. */
  @Column({ type: 'integer', nullable: true })
  denominator!: number | null;
}
