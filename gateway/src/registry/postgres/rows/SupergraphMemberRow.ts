import { Entity, Column, PrimaryColumn } from 'typeorm';

/** Which version of a member a supergraph was composed from. */
@Entity('supergraph_member')
export class SupergraphMemberRow {
  @PrimaryColumn({ type: 'integer' })
  supergraph!: number;

  @PrimaryColumn({ type: 'text' })
  member!: string;

  @Column({ type: 'integer' })
  version!: number;
}
