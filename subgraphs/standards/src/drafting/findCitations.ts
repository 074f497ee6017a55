import { slug } from '@agency-graph/subgraph-kit/slug';

/**
 * A designation as publishers write it: ITU-T Y.3172, ISO/IEC TR 24028, IEEE Std 7000, ETSI TS 104 223, 3GPP TS 28.105.
 * What follows the number, such as a date or a version, is left to the text.
 */
const patterns = [
  /\bITU-[TR]\s+[A-Z]{1,2}\.?\s?\d[\d.]*\d/g,
  /\bITU-[TR]\s+[A-Z]\s+Suppl\.?\s?\d+/g,
  /\b(?:ISO|IEC|ISO\/IEC)\s+(?:(?:TR|TS|PAS|Guide)\s+)?\d[\d-]*\d/g,
  /\bIEEE\s+(?:Std\s+)?P?\d[\d.]*\d/g,
  /\bETSI\s+(?:EN|TS|TR|ES|EG|GS|GR)\s+(?:[A-Z]+\s+)?\d{3}(?:\s\d{3}(?:-\d+)?)?/g,
  /\b3GPP\s+(?:TS|TR)\s+\d\d\.\d{3}/g,
  /\bC2PA\s+\d\.\d/g,
];

const citationsAtMost = 50;

/** Keys that the designations cited in a text would have; a key that no standard has is no citation. */
export function findCitations(text: string): string[] {
  const found = patterns.flatMap((pattern) => text.match(pattern) ?? []);
  return [...new Set(found.map((designation) => slug(designation)))].slice(0, citationsAtMost);
}
