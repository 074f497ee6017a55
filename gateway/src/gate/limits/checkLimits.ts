import { scanText } from '../../bounds/scanText';
import type { GateSubmission } from '../GateInput';
import type { Finding } from '../GateReport';
import { schemaLimits } from './schemaLimits';
import { tooComplex } from './tooComplex';

/**
 * Measures the text of a schema before anything parses it: its characters, tokens, nesting and names. It takes one pass
 * without recursion and ends at the first thing that is too much. What can only be counted in a parsed schema is
 * counted by `parseSubmission`.
 */
export function checkLimits({ sdl }: GateSubmission): Finding[] {
  if (sdl.length > schemaLimits.characters) return [tooComplex('characters', sdl.length)];
  const { tokens, nesting, longestName } = scanText(sdl, schemaLimits);
  if (tokens > schemaLimits.tokens) return [tooComplex('tokens', undefined)];
  if (nesting > schemaLimits.nesting) return [tooComplex('nesting', undefined)];
  if (longestName > schemaLimits.nameLength) return [tooComplex('nameLength', longestName)];
  return [];
}
