import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FigureKind, FigureQualifier, RespondentGroup, TagBasis } from '../schema.generated';

/** What a share is a share of. */
export interface FigureDenominator {
  number: number | null;
  population: string;
  basis: TagBasis;
  figureId: string | null;
}

@Entity('published_figure')
export class PublishedFigureRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  metric!: string;

  @Column({ type: 'text' })
  label!: string;

  @Column({ type: 'text' })
  kind!: FigureKind;

  @Column({ type: 'text', nullable: true })
  value!: string | null;

  @Column({ type: 'double precision', nullable: true })
  number!: number | null;

  @Column({ type: 'text', nullable: true })
  qualifier!: FigureQualifier | null;

  @Column({ type: 'text', nullable: true })
  unit!: string | null;

  @Column({ type: 'text', name: 'as_of', nullable: true })
  asOf!: string | null;

  @Column({ type: 'text', name: 'as_of_note', nullable: true })
  asOfNote!: string | null;

  /** First day that `as_of` can mean; empty without a date, so that it can be ordered by. */
  @Column({ type: 'text', name: 'as_of_from' })
  asOfFrom!: string;

  @Column({ type: 'integer', nullable: true })
  year!: number | null;

  @Column({ type: 'text', nullable: true })
  population!: string | null;

  @Column({ type: 'text', nullable: true })
  respondents!: RespondentGroup | null;

  @Column({ type: 'jsonb', nullable: true })
  denominator!: FigureDenominator | null;

  @Column({ type: 'text', name: 'part_of_id', nullable: true })
  partOfId!: string | null;

  /** What the figures of one count have in common, whatever their date or edition; null for a figure that stands alone. */
  @Column({ type: 'text', nullable: true })
  series!: string | null;

  @Column({ type: 'text', name: 'restates_id', nullable: true })
  restatesId!: string | null;

  @Column({ type: 'text', name: 'survey_id', nullable: true })
  surveyId!: string | null;

  @Column({ type: 'text', name: 'question_id', nullable: true })
  questionId!: string | null;

  @Column({ type: 'text', name: 'agency_ids', array: true })
  agencyIds!: string[];

  /** The acronyms of `agency_ids`, in the same order. */
  @Column({ type: 'text', name: 'agency_acronyms', array: true })
  agencyAcronyms!: string[];

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  /** Place in the data file, counted from 1. */
  @Column({ type: 'integer' })
  position!: number;

  /** Subject and metric. */
  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;
}
