import type { StandardRegistration } from '../schema.generated';
import { groupBy } from './groupBy';

/** What one register says about a document, as an export writes it. */
export interface RegisterEntry {
  register: string;
  designation: string;
  published: string | null;
  approved: string | null;
  stage: string | null;
  /** Whether it is the entry that the standard takes its other facts from. */
  isFirst: boolean;
}

/** The entries of a standard's registers: an export writes a record for each, and an import merges them again. */
export function registerEntries(registrations: readonly StandardRegistration[]): RegisterEntry[] {
  const groups = groupBy(
    registrations,
    ({ register, designation }) => `${register}\t${designation}`,
  );
  return [...groups.values()].map((group, index) => {
    const [{ register, designation }] = group as [StandardRegistration];
    const dateOf = (kind: string) => group.find(({ dateKind }) => dateKind === kind)?.date ?? null;
    return {
      register,
      designation,
      published: dateOf('published'),
      approved: dateOf('approved'),
      stage: group.find(({ stage }) => stage !== null)?.stage ?? null,
      isFirst: index === 0,
    };
  });
}
