import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TopicTagReference } from '../references';
import type {
  ActivityStatus,
  Narrative,
  PartnerKind,
  ProjectDates,
  ProjectRegion,
  ProjectSector,
  TagBasis,
} from '../schema.generated';
import type {
  BudgetRecord,
  DocumentRecord,
  OrganizationRecord,
  RelatedActivityRecord,
  TransactionTotalRecord,
} from './projectParts';

@Entity('project')
export class ProjectRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** Former keys, and the number in the compiled list. */
  @Column({ type: 'text', array: true })
  aliases!: string[];

  @Column({ type: 'text' })
  title!: string;

  /** Null when the organization that leads it is no agency of the list; `organizations` names it. */
  @Column({ type: 'text', name: 'lead_id', nullable: true })
  leadId!: string | null;

  @Column({ type: 'text', name: 'partner_ids', array: true })
  partnerIds!: string[];

  @Column({ type: 'text', name: 'other_partners', array: true })
  otherPartners!: string[];

  @Column({ type: 'integer', array: true })
  goals!: number[];

  /** Why the goals were given; a source states all of them or none. */
  @Column({ type: 'text', name: 'sdg_basis' })
  sdgBasis!: TagBasis;

  @Column({ type: 'text', nullable: true })
  subject!: string | null;

  @Column({ type: 'jsonb', name: 'topic_tags' })
  topicTags!: TopicTagReference[];

  @Column({ type: 'text', name: 'country_codes', array: true })
  countryCodes!: string[];

  @Column({ type: 'text', name: 'other_areas', array: true })
  otherAreas!: string[];

  @Column({ type: 'text', name: 'started_on', nullable: true })
  startedOn!: string | null;

  /** First day that `started_on` can mean; empty without a date, so that it can be ordered by. */
  @Column({ type: 'text', name: 'started_from' })
  startedFrom!: string;

  @Column({ type: 'text', name: 'ends_on', nullable: true })
  endsOn!: string | null;

  @Column({ type: 'integer', name: 'start_year', nullable: true })
  startYear!: number | null;

  @Column({ type: 'integer', name: 'end_year', nullable: true })
  endYear!: number | null;

  @Column({ type: 'text' })
  status!: ActivityStatus;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  /** The names of lead and partners, which a search finds too. */
  @Column({ type: 'text', name: 'agency_words' })
  agencyWords!: string;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;

  @Column({ type: 'text', name: 'iati_identifier', nullable: true })
  iatiIdentifier!: string | null;

  @Column({ type: 'jsonb' })
  titles!: Narrative[];

  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Column({ type: 'text', nullable: true })
  department!: string | null;

  @Column({ type: 'text', name: 'output_types', array: true })
  outputTypes!: string[];

  @Column({ type: 'text', array: true })
  technologies!: string[];

  @Column({ type: 'text', name: 'data_source', nullable: true })
  dataSource!: string | null;

  @Column({ type: 'boolean', name: 'data_public', nullable: true })
  dataPublic!: boolean | null;

  @Column({ type: 'jsonb' })
  organizations!: OrganizationRecord[];

  /** The kinds of the organizations beside the lead, as far as they are stated. */
  @Column({ type: 'text', name: 'partner_kinds', array: true })
  partnerKinds!: PartnerKind[];

  /** Its topics and the broader ones above them. */
  @Column({ type: 'text', name: 'topic_ids', array: true })
  topicIds!: string[];

  @Column({ type: 'text', name: 'sdg_targets', array: true })
  sdgTargets!: string[];

  @Column({ type: 'jsonb', nullable: true })
  dates!: ProjectDates | null;

  @Column({ type: 'boolean', name: 'open_ended' })
  openEnded!: boolean;

  @Column({ type: 'jsonb' })
  regions!: ProjectRegion[];

  @Column({ type: 'jsonb' })
  sectors!: ProjectSector[];

  @Column({ type: 'jsonb' })
  budgets!: BudgetRecord[];

  @Column({ type: 'jsonb', name: 'transaction_totals' })
  transactionTotals!: TransactionTotalRecord[];

  @Column({ type: 'jsonb' })
  documents!: DocumentRecord[];

  @Column({ type: 'jsonb', name: 'related_activities' })
  relatedActivities!: RelatedActivityRecord[];
}
