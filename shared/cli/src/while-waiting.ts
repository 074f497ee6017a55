import type { Terminal } from './terminal';

const everyMs = 1_000;

/** Says at a terminal, on standard error, what is waited for and for how long already; elsewhere nothing. */
export async function whileWaiting<Result>(
  { stderr }: Terminal,
  label: string,
  work: Promise<Result>,
): Promise<Result> {
  if (!stderr.isTTY) return work;
  let seconds = 0;
  const timer = setInterval(() => {
    seconds += 1;
    stderr.write(`\r${label} … ${seconds} s`);
  }, everyMs);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    if (seconds > 0) stderr.write('\r\u001b[K');
  }
}
