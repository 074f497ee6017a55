import type { Finding, GateStep } from '../GateReport';
import type { GateProcessDied } from './GateProcessDied';

interface Death {
  step: GateStep;
  reason: GateProcessDied['reason'];
  timeLimitMs: number;
  memoryMegabytes: number;
}

/** Why a check came to no end, for the member. What broke stands in the log of the gateway. */
export function deathFinding({ step, reason, timeLimitMs, memoryMegabytes }: Death): Finding {
  switch (reason) {
    case 'overdue':
      return {
        code: 'GATE_OVERDUE',
        severity: 'error',
        message: `The schema was not checked within ${timeLimitMs / 1000} seconds: the step "${step}" was under way.`,
        remedy:
          'Make the schema smaller, and its types less interwoven: keys, @requires and @provides of many members on the same types cost most. If it is an ordinary schema, check it again in a while.',
      };
    case 'memory':
      return {
        code: 'GATE_OUT_OF_MEMORY',
        severity: 'error',
        message: `Checking the schema takes more than the ${memoryMegabytes} megabytes that it may take: the step "${step}" was under way.`,
        remedy:
          'Make the schema smaller, and its types less interwoven: keys, @requires and @provides of many members on the same types cost most.',
      };
    default:
      return {
        code: 'GATE_FAILED',
        severity: 'error',
        message: `The schema could not be checked: the step "${step}" broke over it.`,
        remedy:
          "If it is an ordinary schema, tell the graph's editors: the log of the gateway says what broke.",
      };
  }
}
