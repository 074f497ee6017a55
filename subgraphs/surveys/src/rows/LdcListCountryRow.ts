import { Entity, PrimaryColumn } from 'typeorm';

/** A country on a list of the least developed countries. */
@Entity('ldc_list_country')
export class LdcListCountryRow {
  @PrimaryColumn({ type: 'text', name: 'list_id' })
  listId!: string;

  @PrimaryColumn({ type: 'text', name: 'country_code' })
  countryCode!: string;
}
