import { Bench } from './Bench';
import { buildGateway } from './buildGateway';
import { formatRates } from './openLoop/formatRates';
import { runOpenLoops } from './openLoop/runOpenLoops';
import { formatProfiles } from './profile/formatProfiles';
import { runProfiles } from './profile/runProfiles';
import { readBenchOptions, type BenchOptions } from './readBenchOptions';
import { formatRows } from './report/formatRows';
import { summarize } from './report/summarize';
import { verdicts } from './report/verdicts';
import { runRounds } from './runRounds';
import { startGateways, type StartedGateways } from './startGateways';

interface Outcome {
  figures: readonly object[];
  text: string;
  /** Answers that were wrong. */
  failures: number;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // What runs below ends with this process.
  process.once(signal, () => process.exit(130));
}

async function main(): Promise<void> {
  const options = readBenchOptions();
  if (!options.fromSource) await buildGateway();
  const bench = await Bench.open();
  try {
    const started = await startGateways(bench, options);
    const outcome = await run(bench, started, options);
    await Promise.all(started.gateways.map((gateway) => gateway.stop()));
    print(options, outcome, started);
    if (outcome.failures > 0) process.exitCode = 1;
  } finally {
    await bench.close();
  }
}

async function run(
  bench: Bench,
  started: StartedGateways,
  options: BenchOptions,
): Promise<Outcome> {
  if (options.mode === 'profile') {
    const profiled = await runProfiles(bench, started.gateways, options);
    return { figures: profiled, text: formatProfiles(profiled), failures: 0 };
  }
  if (options.mode === 'open-loop') {
    const rates = await runOpenLoops(bench, started, options);
    return { figures: rates, text: formatRates(rates), failures: failuresOf(rates) };
  }
  const labels = started.gateways.map(({ label }) => label);
  const rows = summarize(await runRounds(bench, started, options), labels);
  const text = [formatRows(rows), verdicts(rows).join('\n')].join('\n\n\n');
  return { figures: rows, text, failures: failuresOf(rows) };
}

function failuresOf(rows: readonly { failures: number }[]): number {
  return rows.reduce((sum, { failures }) => sum + failures, 0);
}

function print(
  { json }: BenchOptions,
  { figures, text }: Outcome,
  { notMeasured }: StartedGateways,
) {
  const missing = notMeasured.map(({ gateway, reason }) => `not measured: ${gateway}: ${reason}\n`);
  process.stdout.write(
    json
      ? `${JSON.stringify({ figures, notMeasured }, null, 2)}\n`
      : `\n${text}\n\n${missing.join('')}`,
  );
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
