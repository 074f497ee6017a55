import type { GateSubmission } from '@agency-graph/gateway/gate/GateInput';
import type { Finding } from '@agency-graph/gateway/gate/GateReport';
import { checkLimits } from '@agency-graph/gateway/gate/limits/checkLimits';
import { checkPolicy } from '@agency-graph/gateway/gate/policy/checkPolicy';
import { parseSubmission } from '@agency-graph/gateway/gate/syntax/parseSubmission';
import { largeSchemas } from './largeSchemas';
import { schemaFiles } from './schemaFiles';
import { testBase } from './testBase';

const base = testBase();

function findingsIn({ name, sdl }: Pick<GateSubmission, 'name' | 'sdl'>): Finding[] {
  const submission: GateSubmission = {
    name,
    sdl,
    agency: 'Agency of a test',
    contact: 'graph@example.int',
    licence: 'CC-BY-4.0',
    url: 'https://graph.example.int/',
  };
  const limited = checkLimits(submission);
  if (limited.length > 0) return limited;
  const parsed = parseSubmission(submission);
  if ('findings' in parsed) return parsed.findings;
  return checkPolicy({ document: parsed.document, submission, base, purpose: 'publish' });
}

function errorsIn(findings: readonly Finding[]): string[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return [...new Set(errors.map(({ code }) => code))].toSorted();
}

describe('the rules of the gate refuse', () => {
  it.each([...schemaFiles('refused'), ...largeSchemas()])(
    '$name',
    ({ member, sdl, refusedWith }) => {
      expect(errorsIn(findingsIn({ name: member, sdl }))).toEqual(refusedWith);
    },
  );
});

describe('the rules of the gate pass', () => {
  it.each(schemaFiles('passed'))('$name', ({ member, sdl }) => {
    const errors = findingsIn({ name: member, sdl }).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it.each(base.members)('the member $name of this repository', ({ name, sdl }) => {
    expect(findingsIn({ name, sdl })).toEqual([]);
  });
});
