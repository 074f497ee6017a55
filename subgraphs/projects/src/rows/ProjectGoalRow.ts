import { Entity, PrimaryColumn } from 'typeorm';

/** A goal of a project, so that lists can join it. */
@Entity('project_goal')
export class ProjectGoalRow {
  @PrimaryColumn({ type: 'integer' })
  goal!: number;

  @PrimaryColumn({ type: 'text', name: 'project_id' })
  projectId!: string;
}
