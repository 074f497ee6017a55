import { run } from './run';

// The process that started this one may be killed: then nobody waits for the outcome, and an open transaction is taken back.
process.on('disconnect', () => process.exit(143));

void run(process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
}).then((code) => process.exit(code));
