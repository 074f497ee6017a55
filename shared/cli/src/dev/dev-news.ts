import type { Writable } from 'node:stream';
import { printable } from '../printable';

type Event = Readonly<{ event: string } & Record<string, unknown>>;

/** What happens while a subgraph is being developed, on standard output: as lines for people, or one JSON object a line. */
export class DevNews {
  constructor(
    private readonly stdout: Writable,
    private readonly isJson: boolean,
  ) {}

  say(event: Event, text: string): void {
    this.stdout.write(
      this.isJson
        ? `${JSON.stringify(event)}\n`
        : `${new Date().toTimeString().slice(0, 8)} ${text.trimEnd()}\n`,
    );
  }

  /** A line of a process that was started: `subgraph` or `gateway`. */
  line(from: string, text: string): void {
    this.stdout.write(
      this.isJson
        ? `${JSON.stringify({ event: 'line', from, text })}\n`
        : `${from.padEnd(8)} | ${printable(readable(text))}\n`,
    );
  }
}

interface LogEntry {
  level?: number | string;
  msg?: string;
  err?: { message?: string };
}

const levels: Readonly<Record<number, string>> = {
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
};

/** A line of a log in JSON as people read it; any other line as it is. */
function readable(text: string): string {
  if (!text.startsWith('{')) return text;
  try {
    const { level, msg, err } = JSON.parse(text) as LogEntry;
    if (typeof msg !== 'string') return text;
    const named = levels[Number(level)] ?? String(level ?? '');
    return `${named} ${msg}${err?.message === undefined ? '' : `: ${err.message}`}`.trimStart();
  } catch {
    return text;
  }
}
