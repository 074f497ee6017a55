import { createLog } from '@agency-graph/subgraph-kit/log';
import { createGate, type CreateGateOptions } from '../../src/gate/createGate';
import type { Gate, GateCheck } from '../../src/gate/Gate';
import type { GateReport } from '../../src/gate/GateReport';
import { useCleanups } from '../cleanups';
import { gateBase, hospitalsSdl, link, retire, seen, submit } from './gateSchemas';

const cleanup = useCleanups();
const log = createLog('gate', 'silent');

function openGate(options: Partial<CreateGateOptions> = {}): Gate {
  const gate = createGate({ log, ...options });
  cleanup(() => gate.close());
  return gate;
}

const ratingsSdl = `${link}
"A hospital."
type Hospital @key(fields: "id") {
  "Its key."
  id: ID!
  "How good it is."
  rating: Int
}
`;

function publish(more: Partial<GateCheck> = {}): GateCheck {
  const { submission, base } = submit('ratings', ratingsSdl);
  return { submission, base, probes: false, purpose: 'publish', ...more };
}

const outcomes = ({ steps }: GateReport) =>
  steps.map(({ step, outcome, why, findings }) =>
    [step, outcome, ...(why ? [why] : []), ...findings.map(({ code }) => code)].join(' '),
  );

it('takes a schema through all steps, and asks its server last', async () => {
  const asked: unknown[] = [];
  const probe = {
    run: async (run: { submission: unknown }) => {
      asked.push(run.submission);
      return [];
    },
  };
  const check = publish({ probes: true });
  const { report, supergraphSdl } = await openGate({ probe }).check(check);
  expect(report).toEqual({
    passed: true,
    member: 'ratings',
    base: 7,
    milliseconds: expect.any(Number) as number,
    steps: ['limits', 'syntax', 'policy', 'composition', 'breaking', 'load', 'probe'].map(
      (step) => ({
        step,
        outcome: 'passed',
        milliseconds: expect.any(Number) as number,
        findings: [],
      }),
    ),
  });
  expect(supergraphSdl).toContain('rating: Int @join__field(graph: RATINGS)');
  expect(asked).toEqual([check.submission]);
});

it('says why it did not ask the server', async () => {
  const gate = openGate();
  const { submission } = publish();
  const why = async (check: Partial<GateCheck>) => {
    const { report } = await gate.check(publish({ purpose: 'check', ...check }));
    return report.steps.at(-1)?.why;
  };
  expect(await why({ probes: true })).toBe('because this gateway asks no servers');
  const probe = { run: async () => [] };
  const asking = openGate({ probe });
  const whyAsking = async (check: Partial<GateCheck>) => {
    const { report } = await asking.check(publish({ purpose: 'check', ...check }));
    return report.steps.at(-1)?.why;
  };
  expect(await whyAsking({ probes: false })).toBe('because the running server was not to be asked');
  const nowhere = { ...submission!, url: undefined };
  expect(await whyAsking({ probes: true, submission: nowhere })).toBe(
    'because no address was given',
  );
});

it('refuses what the server is found to do, and a probe that breaks', async () => {
  const finding = { code: 'X', severity: 'error', message: 'm', remedy: 'r' } as const;
  const refusing = await openGate({ probe: { run: async () => [finding] } }).check(
    publish({ probes: true }),
  );
  expect(refusing.report.passed).toBe(false);
  expect(outcomes(refusing.report).at(-1)).toBe('probe refused X');
  const probe = {
    run: async () => {
      throw new Error('out of order');
    },
  };
  const { report } = await openGate({ probe }).check(publish({ probes: true }));
  expect(outcomes(report).at(-1)).toBe('probe refused GATE_FAILED');
});

it('composes what breaks a rule all the same, and goes no further', async () => {
  const taken = `${ratingsSdl}"Where every query begins."\ntype Query {\n  "All hospitals."\n  vaccines: [Hospital]\n}\n`;
  const { submission } = submit('ratings', taken);
  const { report, supergraphSdl } = await openGate().check(publish({ submission }));
  expect(outcomes(report)).toEqual([
    'limits passed',
    'syntax passed',
    expect.stringMatching(/^policy refused .*ROOT_FIELD_TAKEN/),
    expect.stringMatching(/^composition refused .*FIELD_TYPE_MISMATCH/),
    'breaking skipped because the step "policy" refuses the schema',
    'load skipped because the step "policy" refuses the schema',
    'probe skipped because the step "policy" refuses the schema',
  ]);
  expect(supergraphSdl).toBeUndefined();
});

it('lets a member leave, unless clients ask for what it has', async () => {
  const gate = openGate();
  const leave = async (base = gateBase()) => {
    const { report } = await gate.check({
      submission: undefined,
      retired: retire('stock').member,
      base,
      probes: true,
      purpose: 'publish',
    });
    return outcomes(report).map((line) => line.replace(/( BREAKING_CHANGE_UNUSED)+/, ' UNUSED'));
  };
  const ofSchemas = ['limits', 'syntax', 'policy'].map(
    (step) => `${step} skipped because the member leaves and hands in no schema`,
  );
  expect(await leave()).toEqual([
    ...ofSchemas,
    'composition passed',
    'breaking passed UNUSED',
    'load passed',
    'probe skipped because the member leaves',
  ]);
  const operations = [seen('query Stock { vaccines { label } }')];
  expect(await leave(gateBase({ operations }))).toEqual([
    ...ofSchemas,
    'composition passed',
    expect.stringMatching(/^breaking refused BREAKING_CHANGE /),
    'load skipped because the step "breaking" refuses the schema',
    'probe skipped because the step "breaking" refuses the schema',
  ]);
});

it('checks the first member of a graph that is still empty', async () => {
  const base = { ...gateBase(), supergraphSdl: undefined, members: [], sequence: undefined };
  const { submission } = submit('hospitals', hospitalsSdl, base);
  const { report } = await openGate().check(publish({ submission, base }));
  expect(outcomes(report).slice(3, 6)).toEqual([
    'composition passed',
    'breaking skipped because no supergraph is served yet',
    'load passed',
  ]);
});
