import type { Finding } from '../GateReport';
import { probeRemedies, type ProbeCode } from './probeRemedies';

/** A finding about a running server, with the remedy of its code. It refuses the schema unless it says otherwise. */
export function probeFinding(
  code: ProbeCode,
  message: string,
  more: Partial<Pick<Finding, 'severity' | 'coordinate' | 'line'>> = {},
): Finding {
  return { code, severity: 'error', message, remedy: probeRemedies[code], ...more };
}
