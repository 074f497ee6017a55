import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A copy of the countries and areas, to label by. */
@Entity('country')
export class CountryRow {
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;
}
