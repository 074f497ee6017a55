import { affectedOperation } from '../affectedOperation';
import { describeOperation } from '../describeOperation';
import type { Finding } from '../GateReport';
import type { KeptOperation } from '../readOperations';
import type { SchemaChange } from './SchemaChange';

/** A change and the operations that use what it is about, the most used first. */
export interface JudgedChange {
  change: SchemaChange;
  affected: readonly KeptOperation[];
}

interface Judgement {
  member: string;
  /** Whether the graph's editors let the change pass. */
  isApproved: boolean;
}

/** How many operations a finding lists, and how many of them its message names. */
const mostListed = 10;
const mostNamed = 3;

export function changeFinding(judged: JudgedChange, judgement: Judgement): Finding {
  const { change, affected } = judged;
  return {
    ...verdictOn(judged, judgement),
    message: `${withFullStop(change.message)}${usersOf(affected)}`,
    coordinate: change.coordinate,
    ...(change.level === 'breaking' && { changeId: change.id }),
    ...(affected.length > 0 && {
      operations: affected
        .slice(0, mostListed)
        .map(({ operation }) => affectedOperation(operation)),
    }),
  };
}

function verdictOn(
  { change, affected }: JudgedChange,
  { member, isApproved }: Judgement,
): Pick<Finding, 'code' | 'severity' | 'remedy'> {
  if (change.level === 'dangerous') {
    return {
      code: 'DANGEROUS_CHANGE',
      severity: 'warning',
      remedy: 'Clients that did not expect it may stumble: tell people before you publish.',
    };
  }
  if (isApproved) {
    return {
      code: 'BREAKING_CHANGE_APPROVED',
      severity: 'hint',
      remedy: "Nothing has to be done: the graph's editors let this change pass.",
    };
  }
  if (affected.length === 0) {
    return {
      code: 'BREAKING_CHANGE_UNUSED',
      severity: 'warning',
      remedy:
        'No operation that was seen lately or is saved uses it. Others may: tell people before you publish.',
    };
  }
  return {
    code: 'BREAKING_CHANGE',
    severity: 'error',
    remedy: `Keep what there is, mark it @deprecated(reason:) and take it out when no operation uses it any more. If that cannot wait, ask the graph's editors to let it pass: agency-graph approve --name ${member} --change "${change.id}" --reason "…"`,
  };
}

function usersOf(affected: readonly KeptOperation[]): string {
  if (affected.length === 0) return '';
  const names = affected.slice(0, mostNamed).map(({ operation }) => describeOperation(operation));
  const more = affected.length - names.length;
  const all = more > 0 ? [...names, `${more} more`] : names;
  const count =
    affected.length === 1 ? 'One operation uses it' : `${affected.length} operations use it`;
  return ` ${count}: ${all.join(', ')}.`;
}

function withFullStop(message: string): string {
  return message.endsWith('.') ? message : `${message}.`;
}
