import { cell } from '@agency-graph/subgraph-kit/csv';
import type { ActivityStatus, TagBasis } from '../../schema.generated';

const statuses: Readonly<Record<string, ActivityStatus>> = {
  '': 'UNKNOWN',
  planned: 'PLANNED',
  ongoing: 'ONGOING',
  finalisation: 'FINALISATION',
  completed: 'COMPLETED',
  cancelled: 'CANCELLED',
  suspended: 'SUSPENDED',
};

const bases: Readonly<Record<string, TagBasis>> = {
  '': 'INFERRED',
  inferred: 'INFERRED',
  stated: 'STATED',
};

const text = cell.optionalText.default(null);
const list = cell.list.default([]);

/** The columns of the plain CSV of projects. Only key, title, lead and source must be there. */
export const projectColumns = {
  id: cell.text,
  title: cell.text,
  lead_agency: cell.text,
  source: cell.text,
  partners: list,
  government: list,
  intergovernmental: list,
  academia: list,
  private_sector: list,
  civil_society: list,
  other_partners: list,
  sdgs: list,
  sdgs_basis: cell.code(bases).default('INFERRED'),
  subject: text,
  description: text,
  department: text,
  countries: list,
  output_types: list,
  technologies: list,
  started_on: cell.partialDate.default(null),
  ends_on: cell.partialDate.default(null),
  status: cell.code(statuses).default('UNKNOWN'),
  links: list,
  source_url: text,
  retrieved_on: cell.partialDate.default(null),
  edition: text,
};

export type ProjectColumn = keyof typeof projectColumns;
