import { Entity, PrimaryColumn } from 'typeorm';

/** A UN agency that stands behind a standard: through its body, or as a partner of the group that wrote it. */
@Entity('standard_agency')
export class StandardAgencyRow {
  @PrimaryColumn({ type: 'text', name: 'agency_id' })
  agencyId!: string;

  @PrimaryColumn({ type: 'text', name: 'standard_id' })
  standardId!: string;
}
