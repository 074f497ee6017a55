import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('supergraph')
export class SupergraphRow {
  @PrimaryColumn({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  sdl!: string;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'timestamptz', name: 'composed_at' })
  composedAt!: Date;
}
