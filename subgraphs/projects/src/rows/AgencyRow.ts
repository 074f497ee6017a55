import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgencyKind } from '../schema.generated';

@Entity('agency')
export class AgencyRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** Other keys that also find it, such as former acronyms. */
  @Column({ type: 'text', array: true })
  aliases!: string[];

  @Column({ type: 'text' })
  acronym!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: AgencyKind;

  @Column({ type: 'text', name: 'headquarters_city' })
  headquartersCity!: string;

  @Column({ type: 'text', name: 'headquarters_country_code' })
  headquartersCountryCode!: string;

  @Column({ type: 'text', nullable: true })
  link!: string | null;

  @Column({ type: 'text', name: 'iati_publisher_id', nullable: true })
  iatiPublisherId!: string | null;

  @Column({ type: 'text', name: 'iati_publisher_source', nullable: true })
  iatiPublisherSource!: string | null;

  @Column({ type: 'text', name: 'dac_channel_codes', array: true })
  dacChannelCodes!: string[];

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;

  @Column({ type: 'text', name: 'name_sort_key' })
  nameSortKey!: string;
}
