import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SurveyKind } from '../schema.generated';

@Entity('survey')
export class SurveyRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: SurveyKind;

  @Column({ type: 'text', nullable: true })
  edition!: string | null;

  @Column({ type: 'text', name: 'agency_ids', array: true })
  agencyIds!: string[];

  @Column({ type: 'text', name: 'other_conductors', array: true })
  otherConductors!: string[];

  @Column({ type: 'text', name: 'launched_on', nullable: true })
  launchedOn!: string | null;

  @Column({ type: 'text', name: 'published_on', nullable: true })
  publishedOn!: string | null;

  /** First day that the launch or, without one, the publication can mean; empty without either. */
  @Column({ type: 'text', name: 'dated_from' })
  datedFrom!: string;

  @Column({ type: 'text', nullable: true })
  population!: string | null;

  @Column({ type: 'text', nullable: true })
  licence!: string | null;

  @Column({ type: 'text' })
  published!: string;

  @Column({ type: 'text', name: 'not_published', nullable: true })
  notPublished!: string | null;

  /** Whether respondents answered in confidence. */
  @Column({ type: 'boolean' })
  confidential!: boolean;

  /** Whether anybody may know who answered. */
  @Column({ type: 'boolean', name: 'respondents_public' })
  respondentsPublic!: boolean;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  /** The names of all conductors, which a search finds too. */
  @Column({ type: 'text', name: 'conductor_words' })
  conductorWords!: string;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;
}
