import { Entity, PrimaryColumn } from 'typeorm';

/** A country or area of a project, so that lists can join it. */
@Entity('project_country')
export class ProjectCountryRow {
  @PrimaryColumn({ type: 'text', name: 'country_code' })
  countryCode!: string;

  @PrimaryColumn({ type: 'text', name: 'project_id' })
  projectId!: string;
}
