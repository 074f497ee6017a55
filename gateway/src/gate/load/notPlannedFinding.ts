import { affectedOperation } from '../affectedOperation';
import { describeOperation } from '../describeOperation';
import type { Finding } from '../GateReport';
import type { KeptOperation } from '../readOperations';

const longestReason = 400;

/** An operation that is planned over the graph as it is, and not over what was composed. */
export function notPlannedFinding({ operation }: KeptOperation, error: unknown): Finding {
  return {
    code: 'OPERATION_NOT_PLANNED',
    severity: 'error',
    message: `An operation that clients send (${describeOperation(operation)}) could not be planned any more: ${reasonOf(error)}`,
    remedy:
      'Look at the @key, @requires and @provides of the types that it asks for: the new schema leaves no way to one of its fields, or too many.',
    operations: [affectedOperation(operation)],
  };
}

/** What clients would be told, and what the planner said. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const [first = ''] = cause instanceof Error ? cause.message.split('\n') : [];
  const told = first === '' || error.message.includes(first) ? '' : ` (${first})`;
  return `${error.message}${told}`.slice(0, longestReason);
}
