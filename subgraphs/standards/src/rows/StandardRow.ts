import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  AiEvidence,
  StandardKind,
  StandardRegistration,
  StandardStatus,
} from '../schema.generated';

@Entity('standard')
export class StandardRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** Former keys, dated keys and keys of other designations. */
  @Column({ type: 'text', array: true })
  aliases!: string[];

  @Column({ type: 'text' })
  designation!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', name: 'body_id' })
  bodyId!: string;

  @Column({ type: 'text', name: 'group_id', nullable: true })
  groupId!: string | null;

  @Column({ type: 'text', nullable: true })
  series!: string | null;

  @Column({ type: 'text' })
  kind!: StandardKind;

  @Column({ type: 'text' })
  status!: StandardStatus;

  @Column({ type: 'text', nullable: true })
  stage!: string | null;

  @Column({ type: 'text', name: 'published_on', nullable: true })
  publishedOn!: string | null;

  /** First day that `published_on` can mean; empty without a date, so that it can be ordered by. */
  @Column({ type: 'text', name: 'published_from' })
  publishedFrom!: string;

  /** Last day that `published_on` can mean; empty without a date. */
  @Column({ type: 'text', name: 'published_until' })
  publishedUntil!: string;

  @Column({ type: 'integer', nullable: true })
  year!: number | null;

  @Column({ type: 'text', nullable: true })
  edition!: string | null;

  @Column({ type: 'text', nullable: true })
  link!: string | null;

  @Column({ type: 'text', name: 'other_designations', array: true })
  otherDesignations!: string[];

  @Column({ type: 'jsonb' })
  registrations!: StandardRegistration[];

  @Column({ type: 'text', name: 'ai_evidence' })
  aiEvidence!: AiEvidence;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  /** The names of the group, which a search finds too. */
  @Column({ type: 'text', name: 'group_words' })
  groupWords!: string;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;
}
