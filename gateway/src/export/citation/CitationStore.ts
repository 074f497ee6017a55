import type { Citation } from './Citation';

const capacity = 100;
const keptForMs = 60 * 60 * 1000;

interface Entry {
  since: number;
  citation: Citation | 'unfinished';
}

/** The citations of the last exports, for who wants them after the data. One gateway knows its own exports only. */
export class CitationStore {
  private readonly entries = new Map<string, Entry>();

  begin(id: string): void {
    this.entries.set(id, { since: Date.now(), citation: 'unfinished' });
    const [oldest] = this.entries.keys();
    if (this.entries.size > capacity && oldest !== undefined) this.entries.delete(oldest);
  }

  finish(id: string, citation: Citation): void {
    if (this.entries.has(id)) this.entries.set(id, { since: Date.now(), citation });
  }

  /** The export never ended: its client left. */
  forget(id: string): void {
    if (this.entries.get(id)?.citation === 'unfinished') this.entries.delete(id);
  }

  get(id: string): Citation | 'unfinished' | undefined {
    const entry = this.entries.get(id);
    if (entry === undefined || Date.now() - entry.since > keptForMs) return undefined;
    return entry.citation;
  }
}
