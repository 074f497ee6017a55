import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the things that a framework scores. */
@Entity('readiness_dimension')
export class ReadinessDimensionRow {
  @PrimaryColumn({ type: 'text', name: 'framework_id' })
  frameworkId!: string;

  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  /** Place among the dimensions of the framework, counted from 1. */
  @Column({ type: 'integer' })
  position!: number;
}
