import { agencyCodelist } from '../codelists';

export interface PartitionedPartners {
  partnerIds: string[];
  /** Partners that are no UN agency of the list: they stay, by name. */
  otherPartners: string[];
}

/** Tells the UN agencies among the partners of a record, written as key, acronym or alias, from all others. */
export function partitionPartners(partners: readonly string[]): PartitionedPartners {
  const { known, unknown } = agencyCodelist.partition(partners);
  return { partnerIds: known, otherPartners: unknown };
}
