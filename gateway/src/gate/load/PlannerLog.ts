import { pino } from 'pino';
import type { Log } from '@agency-graph/subgraph-kit/log';

interface Line {
  msg: string;
  planner?: string;
}

/** Hears from planners what they tell nobody but the log. */
export class PlannerLog {
  /** How often a planner's process ended by itself. */
  crashes = 0;
  /** Whether the first planner does not take the supergraph. */
  isRefused = false;
  readonly log: Log = pino({ level: 'warn' }, { write: (line: string) => this.read(line) });

  private read(line: string): void {
    const { msg, planner } = JSON.parse(line) as Line;
    if (msg === 'The planner crashed') this.crashes += 1;
    if (msg === 'The planner does not run here' && planner === 'hive') this.isRefused = true;
  }
}
