/** A cell as a person reads it: lists with `; ` between values, objects as JSON, as in an export to CSV. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object' || each === null)) {
    return value.map((each) => (each === null ? '' : String(each))).join('; ');
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
