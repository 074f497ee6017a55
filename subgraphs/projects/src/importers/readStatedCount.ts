import { cell } from '@agency-graph/subgraph-kit/csv';
import type { StatedCount } from '../schema.generated';

const pattern = /^(over )?(\d+)(\+)?$/;

/** A number in the words of its source: `408`, `200+` or `over 40`. */
export const statedCountCell = cell.text
  .regex(pattern, 'must be a number such as 408, 200+ or over 40')
  .transform(readStatedCount);

/** The same, where a source may state none. */
export const optionalStatedCountCell = cell.optionalText.pipe(statedCountCell.nullable());

export function readStatedCount(text: string): StatedCount {
  const [, over, digits, plus] = pattern.exec(text) ?? [];
  const qualifier = over ? 'MORE_THAN' : plus ? 'AT_LEAST' : 'EXACT';
  return { value: Number(digits), qualifier, text };
}
