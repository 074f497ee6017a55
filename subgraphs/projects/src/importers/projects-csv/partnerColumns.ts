import type { PartnerKind } from '../../schema.generated';
import type { ProjectColumn } from './projectColumns';

/** The column in which partners of each kind stand, UN agencies apart. */
export const partnerColumns = [
  ['government', 'GOVERNMENT'],
  ['intergovernmental', 'INTERGOVERNMENTAL'],
  ['academia', 'ACADEMIA'],
  ['private_sector', 'PRIVATE_SECTOR'],
  ['civil_society', 'CIVIL_SOCIETY'],
  ['other_partners', null],
] as const satisfies readonly (readonly [ProjectColumn, PartnerKind | null])[];
