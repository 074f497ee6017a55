import { createLog } from '@agency-graph/subgraph-kit/log';
import { createGate, type CreateGateOptions } from '../../src/gate/createGate';
import type { Gate, GateCheck } from '../../src/gate/Gate';
import { GateProgress } from '../../src/gate/process/GateProgress';
import { useCleanups } from '../cleanups';
import { environmentOf, isAlive, startHardWork } from './startHardWork';
import { gateBase, stockSdl, submit } from './gateSchemas';

const cleanup = useCleanups();
const log = createLog('gate', 'silent');

function openGate(options: Partial<CreateGateOptions> = {}): Gate {
  const gate = createGate({ log, ...options });
  cleanup(() => gate.close());
  return gate;
}

const base = gateBase();

function checkOf(purpose: GateCheck['purpose'] = 'check'): GateCheck {
  const { submission } = submit('stock', stockSdl, base);
  return { submission, base, probes: false, purpose };
}

/** Something that no step foresees. */
const broken = { ...checkOf(), base: { ...base, members: undefined as never } };

it('gives up what takes too long, and says so', async () => {
  const { report, supergraphSdl } = await openGate({ limits: { milliseconds: 1 } }).check(
    checkOf(),
  );
  expect(supergraphSdl).toBeUndefined();
  expect(report).toEqual(
    expect.objectContaining({
      passed: false,
      steps: [
        {
          step: 'limits',
          outcome: 'refused',
          milliseconds: expect.any(Number) as number,
          findings: [
            {
              code: 'GATE_OVERDUE',
              severity: 'error',
              message:
                'The schema was not checked within 0.001 seconds: the step "limits" was under way.',
              remedy: expect.stringContaining('Make the schema smaller') as string,
            },
          ],
        },
        ...['syntax', 'policy', 'composition', 'breaking', 'load', 'probe'].map((step) => ({
          step,
          outcome: 'skipped',
          why: 'because the step "limits" refuses the schema',
          milliseconds: 0,
          findings: [],
        })),
      ],
    }),
  );
});

it('gives up what takes too much memory', async () => {
  const { report } = await openGate({ limits: { memoryMegabytes: 12 } }).check(checkOf());
  expect(report.steps[0]?.findings).toEqual([
    expect.objectContaining({
      code: 'GATE_OUT_OF_MEMORY',
      message:
        'Checking the schema takes more than the 12 megabytes that it may take: the step "limits" was under way.',
    }),
  ]);
});

it('survives what breaks it, and checks the next one', async () => {
  const gate = openGate();
  const { report } = await gate.check(broken);
  expect(report.steps.flatMap(({ findings }) => findings)).toEqual([
    expect.objectContaining({ code: 'GATE_FAILED', severity: 'error' }),
  ]);
  await expect(gate.check(checkOf())).resolves.toEqual(
    expect.objectContaining({ report: expect.objectContaining({ passed: true }) as unknown }),
  );
});

it('says between two steps that the next one broke', () => {
  const progress = new GateProgress();
  const finding = { code: 'GATE_FAILED', severity: 'error', message: 'm', remedy: 'r' } as const;
  progress.began('composition');
  progress.ended({ step: 'composition', outcome: 'passed', milliseconds: 1, findings: [] });
  progress.refuse(finding);
  expect(progress.reports.at(-1)).toEqual({
    step: 'breaking',
    outcome: 'refused',
    milliseconds: 0,
    findings: [finding],
  });
});

it('keeps few waiting, and nobody who publishes behind those who only check', async () => {
  const gate = openGate({ limits: { waiting: 3 } });
  // A process that runs already.
  await gate.check(checkOf('publish'));
  const done: string[] = [];
  const checks = [1, 2, 3, 4].map((number) =>
    gate.check(checkOf()).then(() => done.push(`check ${number}`)),
  );
  await expect(gate.check(checkOf())).rejects.toEqual(
    expect.objectContaining({
      code: 'SERVER_BUSY',
      message:
        '3 schemas are waiting to be checked already, and no more may. Try again in a while.',
    }),
  );
  const published = gate.check(checkOf('publish')).then(() => done.push('publish'));
  await Promise.all([published, ...checks]);
  expect(done.filter((each) => each !== 'publish')).toEqual([1, 2, 3, 4].map((n) => `check ${n}`));
  expect(done.indexOf('publish')).toBeLessThan(4);
  // There is room again.
  await expect(gate.check(checkOf())).resolves.toBeDefined();
});

it('refuses what is under way and what waits when it is closed', async () => {
  const gate = openGate();
  const checks = Promise.allSettled([gate.check(checkOf()), gate.check(checkOf())]);
  await new Promise((resolve) => setImmediate(resolve));
  await gate.close();
  expect(await checks).toEqual([
    {
      status: 'fulfilled',
      value: expect.objectContaining({
        report: expect.objectContaining({ passed: false }) as unknown,
      }) as unknown,
    },
    {
      status: 'rejected',
      reason: expect.objectContaining({
        code: 'SERVER_BUSY',
        message: 'The gateway is being stopped.',
      }) as unknown,
    },
  ]);
});

it('ends with the gateway, however that ends and whatever it is doing, and knows nothing of its secrets', async () => {
  const { gateway, pid } = await startHardWork();
  cleanup(() => gateway.kill('SIGKILL'));
  expect(isAlive(pid)).toBe(true);
  expect(environmentOf(pid)).not.toContain('SECRET');
  gateway.kill('SIGKILL');
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
});
