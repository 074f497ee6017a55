import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StandardRelationKind, TagBasis } from '../schema.generated';

/** A relation as it is read from one standard; its inverse is a row of its own. */
@Entity('standard_relation')
export class StandardRelationRow {
  @PrimaryColumn({ type: 'text', name: 'from_id' })
  fromId!: string;

  @PrimaryColumn({ type: 'text' })
  kind!: StandardRelationKind;

  @PrimaryColumn({ type: 'text', name: 'to_id' })
  toId!: string;

  @Column({ type: 'text' })
  basis!: TagBasis;

  @Column({ type: 'text' })
  reason!: string;
}
