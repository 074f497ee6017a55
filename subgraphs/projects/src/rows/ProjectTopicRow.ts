import { Entity, PrimaryColumn } from 'typeorm';

/** A topic of a project or one broader than it, so that lists can join it. */
@Entity('project_topic')
export class ProjectTopicRow {
  @PrimaryColumn({ type: 'text', name: 'topic_id' })
  topicId!: string;

  @PrimaryColumn({ type: 'text', name: 'project_id' })
  projectId!: string;
}
