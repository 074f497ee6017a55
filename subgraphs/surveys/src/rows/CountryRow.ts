import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  DevelopmentStatus,
  ItuRegion,
  OfficialLanguage,
  UnMembership,
} from '../schema.generated';

@Entity('country')
export class CountryRow {
  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  alpha2!: string;

  @Column({ type: 'text' })
  m49!: string;

  @Column({ type: 'jsonb' })
  names!: Record<OfficialLanguage, string>;

  @Column({ type: 'text', name: 'short_name' })
  shortName!: string;

  @Column({ type: 'text', name: 'region_code', nullable: true })
  regionCode!: string | null;

  @Column({ type: 'text', name: 'region_name', nullable: true })
  regionName!: string | null;

  @Column({ type: 'text', name: 'subregion_code', nullable: true })
  subregionCode!: string | null;

  @Column({ type: 'text', name: 'subregion_name', nullable: true })
  subregionName!: string | null;

  @Column({ type: 'text', name: 'intermediate_region_code', nullable: true })
  intermediateRegionCode!: string | null;

  @Column({ type: 'text', name: 'intermediate_region_name', nullable: true })
  intermediateRegionName!: string | null;

  @Column({ type: 'text', name: 'un_membership' })
  unMembership!: UnMembership;

  @Column({ type: 'boolean', name: 'itu_member' })
  ituMember!: boolean;

  @Column({ type: 'text', name: 'itu_region', nullable: true })
  ituRegion!: ItuRegion | null;

  @Column({ type: 'text', name: 'development_status', nullable: true })
  developmentStatus!: DevelopmentStatus | null;

  @Column({ type: 'text', name: 'development_status_as_of', nullable: true })
  developmentStatusAsOf!: string | null;

  /** By the newest list; the lists of other dates are in `ldc_list_country`. */
  @Column({ type: 'boolean' })
  ldc!: boolean;

  @Column({ type: 'boolean' })
  lldc!: boolean;

  @Column({ type: 'boolean' })
  sids!: boolean;

  @Column({ type: 'text', nullable: true })
  wikidata!: string | null;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  /** The names in all languages as a search finds them. */
  @Column({ type: 'text', name: 'name_words' })
  nameWords!: string;

  /** Parts of Chinese names, which put no space between their words. */
  @Column({ type: 'text', name: 'name_parts' })
  nameParts!: string;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;
}
