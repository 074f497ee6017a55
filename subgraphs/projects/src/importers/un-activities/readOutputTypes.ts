import { isNotStated } from '../notStated';

/** The types of activity that the UN AI Resource Hub uses. */
const known = [
  'AI Tools/Solutions',
  'Awareness/Advocacy',
  'Networks/Mentorship/Exchange',
  'Policy/Regulatory Guidance',
  'Research/Reports/Assessments',
  'Technical Assistance',
];

/**
 * The types of output of a cell, known ones as the hub writes them, others in its words. Known types that run together
 * (`Technical AssistanceResearch/Reports/Assessments`) are told apart.
 */
export function readOutputTypes(text: string): string[] {
  const types = text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .flatMap((part) => splitKnown(part) ?? [part])
    .filter((type) => !isNotStated(type));
  return [...new Set(types)];
}

function splitKnown(text: string): string[] | undefined {
  if (text === '') return [];
  for (const type of known) {
    if (!text.toLowerCase().startsWith(type.toLowerCase())) continue;
    const rest = splitKnown(text.slice(type.length).trimStart());
    if (rest !== undefined) return [type, ...rest];
  }
  return undefined;
}
