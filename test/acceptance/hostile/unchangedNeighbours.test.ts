import type { GateBase } from '@agency-graph/gateway/gate/GateInput';
import { checkPolicy } from '@agency-graph/gateway/gate/policy/checkPolicy';
import { parseSubmission } from '@agency-graph/gateway/gate/syntax/parseSubmission';
import { compose } from '@agency-graph/gateway/supergraph/compose';
import { SupergraphError } from '@agency-graph/gateway/supergraph/SupergraphError';
import { assert, property } from 'fast-check';
import { neighbourChanges } from './neighbourChanges';
import { schemaFiles } from './schemaFiles';
import { strangeSchemas } from './strangeSchemas';
import { testBase } from './testBase';

type Members = GateBase['members'];

/** The supergraph with a schema in it, when the rules of the gate and the composer let it pass. */
function composed(base: GateBase, member: string, sdl: string): string | undefined {
  const submission = {
    name: member,
    sdl,
    agency: 'Agency of a test',
    contact: 'graph@example.int',
    licence: 'CC-BY-4.0',
    url: 'http://127.0.0.1:4100/',
  };
  const parsed = parseSubmission(submission);
  if ('findings' in parsed) return undefined;
  const findings = checkPolicy({ document: parsed.document, submission, base, purpose: 'publish' });
  if (findings.some(({ severity }) => severity === 'error')) return undefined;
  return tryToCompose([...base.members, submission]);
}

function tryToCompose(members: Members): string | undefined {
  try {
    return compose(members);
  } catch (error) {
    if (error instanceof SupergraphError) return undefined;
    throw error;
  }
}

describe('what passes changes nothing that others have', () => {
  const base = testBase();
  const before = compose(base.members);

  it.each(schemaFiles('passed').filter(({ member }) => member === 'intruder'))(
    '$name',
    ({ sdl }) => {
      const after = composed(base, 'intruder', sdl);
      expect(after && neighbourChanges(before, after, 'INTRUDER')).toEqual([]);
    },
  );
});

it('changes nothing that others have, whatever a member makes up that passes', () => {
  const { base, schemas } = strangeSchemas();
  const before = compose(base.members);
  let passed = 0;
  assert(
    property(schemas, (sdl) => {
      const after = composed(base, 'any-agency', sdl);
      if (after === undefined) return;
      passed += 1;
      expect(neighbourChanges(before, after, 'ANY_AGENCY')).toEqual([]);
    }),
    { numRuns: Number(process.env.STRANGE_SCHEMAS ?? 300) },
  );
  expect(passed).toBeGreaterThan(20);
});
