import { run } from './run';

const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

// The process that started this one may be killed: then nobody waits for the outcome, and an open transaction is taken back.
process.on('disconnect', () => process.exit(143));

// Whoever reads the output has read enough, such as `head`.
process.stdout.on('error', ({ code }: { code?: string }) => process.exit(code === 'EPIPE' ? 0 : 3));

void run(process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  onInterrupt,
}).then((code) => process.exit(code));

function onInterrupt(listener: () => void): () => void {
  for (const signal of interruptions) process.on(signal, listener);
  return () => {
    for (const signal of interruptions) process.off(signal, listener);
  };
}
