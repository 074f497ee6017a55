import { printable } from '../printable';
import type { GateFinding, GateReport, StepReport } from '../registry/gate-report';

const signs = { passed: '✓', refused: '✗', skipped: '–' } as const;
const operationsShown = 3;

export interface DescribeOptions {
  /** The file that lines are counted in, as a person would name it. */
  schemaFile: string;
  /** Leaves out the steps and hints without which a refusal is still understood. */
  short?: boolean;
}

/** A report of the gate for people: each step, each finding with what to do about it, and the outcome in the last line. */
export function describeGateReport(
  report: GateReport,
  { schemaFile, short = false }: DescribeOptions,
): string {
  const lines = report.steps.flatMap((step) => describeStep(step, schemaFile, short));
  return (
    [...lines, short ? '' : `\n${outcomeOf(report)}`].filter((line) => line !== '').join('\n') +
    '\n'
  );
}

/** `passed, with 2 warnings`. */
export function outcomeOf({ passed, steps, milliseconds }: GateReport): string {
  const findings = steps.flatMap((step) => step.findings);
  const counted = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  const list = counted.length === 0 ? '' : ` ${passed ? 'with' : 'for'} ${counted.join(', ')}`;
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${passed ? 'Passed' : 'Refused'}${list}, in ${seconds} s.`;
}

function describeStep(step: StepReport, schemaFile: string, short: boolean): string[] {
  const { step: name, outcome, milliseconds, why } = step;
  const findings = step.findings.filter(({ severity }) => !short || severity !== 'hint');
  const detail =
    outcome === 'skipped' ? `skipped ${printable(why ?? '')}` : `${Math.round(milliseconds)} ms`;
  const head = `${signs[outcome]} ${name.padEnd(12)} ${detail}`.trimEnd();
  return [
    ...(short ? [] : [head]),
    ...findings.flatMap((finding) => describeFinding(finding, schemaFile)),
  ];
}

function describeFinding(finding: GateFinding, schemaFile: string): string[] {
  const { severity, code, message, remedy, coordinate, line, changeId, operations = [] } = finding;
  const place = [line === undefined ? '' : `${schemaFile}:${line}`, coordinate ?? '']
    .filter((part) => part !== '')
    .join(' ');
  // A single one the message names already.
  const shown = operations.length > 1 ? operations.slice(0, operationsShown) : [];
  const told = (text: string) => indent(printable(text));
  return [
    `    ${severity} ${printable(code)}${place === '' ? '' : ` at ${printable(place)}`}`,
    told(message),
    ...shown.map(({ id, name, count, source }) => {
      const uses = source === 'saved' ? 'a saved query' : `seen ${count} times`;
      return told(
        `- breaks ${name ?? 'an operation without a name'} (${id.slice(0, 12)}), ${uses}`,
      );
    }),
    ...(operations.length > shown.length && shown.length > 0
      ? [told(`- and ${operations.length - shown.length} more`)]
      : []),
    ...(remedy === '' ? [] : [told(`→ ${remedy}`)]),
    ...(changeId === undefined || remedy.includes(changeId)
      ? []
      : [told(`The change is called "${changeId}".`)]),
  ];
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
}
