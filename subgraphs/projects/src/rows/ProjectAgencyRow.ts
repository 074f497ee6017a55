import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgencyRole } from '../schema.generated';

/** An agency in a project, so that lists can join it. */
@Entity('project_agency')
export class ProjectAgencyRow {
  @PrimaryColumn({ type: 'text', name: 'agency_id' })
  agencyId!: string;

  @PrimaryColumn({ type: 'text', name: 'project_id' })
  projectId!: string;

  @Column({ type: 'text' })
  role!: AgencyRole;
}
