import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('goal')
export class GoalRow {
  @PrimaryColumn({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', name: 'title_fr' })
  titleFr!: string;

  @Column({ type: 'text', name: 'short_title' })
  shortTitle!: string;

  @Column({ type: 'integer', name: 'target_count' })
  targetCount!: number;

  @Column({ type: 'text' })
  colour!: string;

  @Column({ type: 'text' })
  uri!: string;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;
}
