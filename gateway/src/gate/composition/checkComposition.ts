import type { Finding } from '../GateReport';
import type { GateWork } from '../GateWork';
import { shorten } from '../shorten';
import { composeWork } from './composeWork';
import { conflictFinding } from './conflictFinding';
import { hintFindings } from './hintFindings';

export interface CompositionOutcome {
  findings: Finding[];
  /** The same text as `npm run compose` gives. Absent when there are errors. */
  supergraphSdl: string | undefined;
}

/** Composes the graph as it would be, and puts what the composer says of it into words for the member. */
export function checkComposition(work: GateWork): CompositionOutcome {
  const { sdl, errors, hints } = composeWork(work);
  return {
    findings: shorten([
      ...errors.map((error) => conflictFinding(error, work)),
      ...(work.submission ? hintFindings(hints, work.submission) : []),
    ]),
    supergraphSdl: sdl,
  };
}
