import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('type_owner')
export class TypeOwnerRow {
  @PrimaryColumn({ type: 'text' })
  type!: string;

  @Column({ type: 'text' })
  member!: string;

  @Column({ type: 'timestamptz' })
  since!: Date;
}
