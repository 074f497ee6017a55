import type { StandardRelationKind } from '../schema.generated';
import type { StandardRecord } from './readStandards';

/** What a register that an agency hands over says about one document. Its keys are given when all are known. */
export interface ImportedStandard extends Omit<StandardRecord, 'key' | 'aliases' | 'number_key'> {
  /** The register that says it, for example `ISO`. */
  register: string;
  relations: ImportedRelation[];
}

export interface ImportedRelation {
  kind: StandardRelationKind;
  /** Designation of the other standard, as the register writes it. */
  to: string;
}
