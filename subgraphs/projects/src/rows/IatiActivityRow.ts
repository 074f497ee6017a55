import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An activity as it was published, whole, so that it can be exported without loss. */
@Entity('iati_activity')
export class IatiActivityRow {
  @PrimaryColumn({ type: 'text', name: 'project_id' })
  projectId!: string;

  /** The element `iati-activity` as XML text. */
  @Column({ type: 'text' })
  activity!: string;
}
