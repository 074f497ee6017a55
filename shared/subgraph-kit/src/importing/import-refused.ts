import type { Findings } from './findings';

/** Ends an import early: what is wrong stands in the findings, and going on would make no sense. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';
}

export function isRefused({ faults, refusingCodes }: Findings): boolean {
  return faults.total > 0 || refusingCodes > 0;
}
