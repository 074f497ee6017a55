import { agencyByName } from '../agencyNames';

export interface PartitionedPartners {
  partnerIds: string[];
  /** Partners that are no UN agency of the list: they stay, by name. */
  otherPartners: string[];
}

/** Tells the UN agencies among the partners of a record, written as key, acronym, name or alias, from all others. */
export function partitionPartners(partners: readonly string[]): PartitionedPartners {
  return {
    partnerIds: partners.flatMap((partner) => agencyByName(partner) ?? []),
    otherPartners: partners.filter((partner) => agencyByName(partner) === null),
  };
}
