import { SingleBar } from 'cli-progress';
import type { Terminal } from './terminal';

export interface ProgressBar {
  update: (done: number, total: number, note?: string) => void;
  stop: () => void;
}

/** One bar on standard error, when that is a terminal; otherwise nothing. */
export function startProgressBar({ stderr }: Terminal, label: string): ProgressBar {
  if (!stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar({
    stream: stderr as NodeJS.WriteStream,
    format: `${label} {bar} {percentage} % {note}`,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(1, 0, { note: '' });
  return {
    update(done, total, note = '') {
      bar.setTotal(Math.max(total, 1));
      bar.update(Math.min(done, total), { note });
    },
    stop: () => bar.stop(),
  };
}
