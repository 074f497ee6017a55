import type { Finding } from '../GateReport';
import type { GateCode } from '../gateCodes';

/** Where something was found: an element of the schema, or a place in it. */
export interface Place {
  coordinate?: string | undefined;
  line?: number | undefined;
}

/** What was found there. `severity` is `error` when it is not given. */
export interface Found {
  code: GateCode;
  message: string;
  remedy: string;
  severity?: Finding['severity'];
}

export function finding({ coordinate, line }: Place, found: Found): Finding {
  const { code, severity = 'error', message, remedy } = found;
  return { code, severity, message, remedy, coordinate, line };
}
