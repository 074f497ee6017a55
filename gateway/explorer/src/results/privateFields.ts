import type { GraphAnswer } from '../graph/askGraph';

/** Names in the answer of what the explorer asks beside what the query says. */
export const privateFields = {
  provenance: '_explorer_provenance',
  suppressed: '_explorer_suppressed',
};

/** Where a record comes from. */
export interface RecordProvenance {
  kind: string;
  source: string;
  url: string | null;
  retrievedOn: string | null;
}

const names = new Set(Object.values(privateFields));

/** An answer as the query alone would have been answered, without the plan that the explorer asks for. */
export function publicAnswer({ extensions, ...answer }: GraphAnswer): unknown {
  const { queryPlan: _asked, ...others } = extensions ?? {};
  const isEmpty = Object.keys(others).length === 0;
  return withoutPrivateFields(isEmpty ? answer : { ...answer, extensions: others });
}

/** Data as the query alone would have been answered. */
export function withoutPrivateFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrivateFields);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => !names.has(name));
  return Object.fromEntries(entries.map(([name, each]) => [name, withoutPrivateFields(each)]));
}
