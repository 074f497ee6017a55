import type { GateReport } from '../gate/GateReport';
import { RegistryError } from './RegistryError';

/** A schema did not pass the gate. The report says why, and how to mend it. */
export class GateRefused extends RegistryError {
  constructor(readonly report: GateReport) {
    super('GATE_REFUSED', describe(report));
  }
}

function describe({ member, steps }: GateReport): string {
  const refusing = steps.filter(({ outcome }) => outcome === 'refused');
  const errors = refusing
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error');
  const where = refusing.map(({ step }) => step).join(' and ');
  const [first] = errors;
  const most = first ? ` ${first.code}: ${first.message}` : '';
  const more = errors.length > 1 ? ` The report holds ${errors.length - 1} more.` : '';
  return `"${member}" did not pass the gate at ${where || 'any step'}.${most}${more}`;
}
