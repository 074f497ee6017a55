import { statSync, watch, type FSWatcher, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface FileWatchOptions {
  file: string;
  /** Called when the file seems to have changed and has been left alone for a moment. Never twice at the same time. */
  onChange: () => Promise<void>;
  /** How often the file is looked at, whether or not the system reports a change (1 second). */
  lookEveryMs?: number;
  /** How long a file has to be left alone (100 ms). */
  settleMs?: number;
}

/**
 * Watches a file that may be written in place, replaced by renaming, or a link that is turned to another file, on a disk
 * whose changes the system reports or does not report.
 */
export class FileWatch {
  private readonly timer: NodeJS.Timeout;
  private readonly reports: FSWatcher | undefined;
  private settling: NodeJS.Timeout | undefined;
  private seen: string | Promise<string>;
  private changing: Promise<void> = Promise.resolve();
  private isClosed = false;

  constructor(private readonly options: FileWatchOptions) {
    this.seen = stampOf(statSync(options.file, { throwIfNoEntry: false }));
    this.timer = setInterval(() => void this.look(), options.lookEveryMs ?? 1000).unref();
    this.reports = this.watchFolder();
  }

  /** Handles the file as if it had changed. */
  touch(): void {
    if (this.isClosed) return;
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.handle(), this.options.settleMs ?? 100).unref();
  }

  /** Resolves when no change is being handled. */
  async close(): Promise<void> {
    this.isClosed = true;
    clearInterval(this.timer);
    clearTimeout(this.settling);
    this.reports?.close();
    await this.changing;
  }

  private handle(): void {
    this.changing = this.changing.then(() => (this.isClosed ? undefined : this.options.onChange()));
  }

  private async look(): Promise<void> {
    const before = this.seen;
    const now = this.stamp();
    this.seen = now;
    if ((await before) !== (await now)) this.touch();
  }

  private async stamp(): Promise<string> {
    return stampOf(await stat(this.options.file).catch(() => undefined));
  }

  /** The folder, and not the file: a file that is replaced would not be reported again. */
  private watchFolder(): FSWatcher | undefined {
    try {
      const watcher = watch(dirname(this.options.file), { persistent: false }, () => {
        void this.look();
      });
      watcher.on('error', () => watcher.close());
      return watcher;
    } catch {
      return undefined;
    }
  }
}

/** What differs when a file does: which one it is, its size and its times. */
function stampOf(stats: Stats | undefined): string {
  if (stats === undefined) return 'absent';
  const { dev, ino, size, mtimeMs, ctimeMs } = stats;
  return [dev, ino, size, mtimeMs, ctimeMs].join(' ');
}
