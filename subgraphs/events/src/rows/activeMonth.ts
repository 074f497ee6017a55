/** The month of a date in ISO 8601 as a number that can be counted with: 12 × year + month − 1. */
export function toActiveMonth(date: string): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1;
}

/** The month of such a number in ISO 8601: `2024-05`. */
export function fromActiveMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
