import type { OperationToKeep } from './GateInput';
import type { AffectedOperation } from './GateReport';

/** An operation as reports name it, without its text. */
export function affectedOperation({ id, name, count, source }: OperationToKeep): AffectedOperation {
  return { id, name, count, source };
}
