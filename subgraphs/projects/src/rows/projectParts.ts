import type {
  Budget,
  DocumentLink,
  OrganizationRole,
  PartnerKind,
  RelatedActivityKind,
  TransactionTotal,
} from '../schema.generated';

/** An organization in a project, as kept in the `jsonb` column of the project. */
export interface OrganizationRecord {
  name: string;
  /** Its identifier as the source writes it; null when the source gives none. */
  ref: string | null;
  kind: PartnerKind | null;
  roles: OrganizationRole[];
  agencyId: string | null;
}

/** A link from one IATI activity to another, by identifier. */
export interface RelatedActivityRecord {
  identifier: string;
  kind: RelatedActivityKind;
}

export type BudgetRecord = Omit<Budget, '__typename'>;
export type TransactionTotalRecord = Omit<TransactionTotal, '__typename'>;
export type DocumentRecord = Omit<DocumentLink, '__typename'>;
