import { Entity, PrimaryColumn } from 'typeorm';

/** A standard that came from a collaboration or that it concerns. */
@Entity('collaboration_standard')
export class CollaborationStandardRow {
  @PrimaryColumn({ type: 'text', name: 'collaboration_id' })
  collaborationId!: string;

  @PrimaryColumn({ type: 'text', name: 'standard_id' })
  standardId!: string;
}
