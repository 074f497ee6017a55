import type { Finding } from './GateReport';

const mostErrors = 100;
const mostOthers = 100;

/** Findings as many as anybody reads, the errors first. What is left out is counted. */
export function shorten(findings: readonly Finding[]): Finding[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const hints = findings.filter(({ severity }) => severity === 'hint');
  const others = [...warnings, ...hints];
  const shown = [...errors.slice(0, mostErrors), ...others.slice(0, mostOthers)];
  const left = findings.length - shown.length;
  if (left === 0) return shown;
  return [
    ...shown,
    {
      code: 'FURTHER_FINDINGS',
      severity: 'hint',
      message: `This step has ${left} more findings of the same kinds.`,
      remedy: 'See to those above first, and check again.',
    },
  ];
}
