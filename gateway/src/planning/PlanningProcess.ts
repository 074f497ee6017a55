import type { Log } from '@agency-graph/subgraph-kit/log';
import { CrashPauses } from './CrashPauses';
import { launchPlanningProcess, type RunningProcess } from './launchPlanningProcess';
import type { OperationToPlan, Planner } from './Planner';
import { PlannerUnavailable } from './PlannerUnavailable';
import type { Planned } from './planningProcess.cjs';
import { PlanningError } from './PlanningError';

export interface PlanningProcessOptions {
  supergraphSdl: string;
  /** For how long it may plan one operation. */
  timeLimitMs: number;
  log: Log;
}

/**
 * A process of its own that plans with one library, one operation at a time. When an operation takes too long, it is
 * ended, as native code can be stopped in no other way, and starts again for the next. An operation that crashes the
 * library ends this process only.
 */
export class PlanningProcess {
  private turn: Promise<unknown> = Promise.resolve();
  private process: Promise<RunningProcess> | undefined;
  private closed = false;
  private readonly pauses = new CrashPauses();

  constructor(
    private readonly library: Planner['name'],
    private readonly options: PlanningProcessOptions,
  ) {
    this.process = this.launch();
  }

  /**
   * A plan in the library's format. Rejects with a PlanningError when it takes too long, with PlannerUnavailable when
   * it was not looked at, and otherwise with the library's own words.
   */
  plan(operation: OperationToPlan): Promise<unknown> {
    const planned = this.turn.then(() => this.planNow(operation));
    this.turn = planned.catch(() => {});
    return planned;
  }

  /** Ends the process after the operations that it was given. */
  async close(): Promise<void> {
    await this.turn;
    this.closed = true;
    (await this.process?.catch(() => undefined))?.end();
  }

  private async planNow({
    text,
    operationName,
    deadlineAt = Infinity,
  }: OperationToPlan): Promise<unknown> {
    if (this.closed) throw new PlannerUnavailable('The planner is closed.');
    const process = await this.ready().catch((cause: unknown) => {
      throw new PlannerUnavailable('The planner does not run.', { cause });
    });
    if (performance.now() > deadlineAt) throw new PlannerUnavailable('The planner had other work.');
    const overdue = AbortSignal.timeout(this.options.timeLimitMs);
    try {
      const { plan, failure } = (await process.ask({ text, operationName }, overdue)) as Planned;
      if (plan === undefined) throw new Error(failure);
      return JSON.parse(plan);
    } catch (error) {
      if (!overdue.aborted) throw error;
      process.end();
      this.process = this.launch();
      throw PlanningError.tooSlow();
    }
  }

  private async ready(): Promise<RunningProcess> {
    if (this.process === undefined && this.pauses.isPaused) {
      throw new PlannerUnavailable('The planner has crashed several times.');
    }
    this.process ??= this.launch();
    return this.process;
  }

  /** A supergraph that the library refuses stays refused. */
  private launch(): Promise<RunningProcess> {
    const { supergraphSdl, timeLimitMs, log } = this.options;
    const process = launchPlanningProcess({
      library: this.library,
      supergraphSdl,
      giveUpAfterMs: 2 * timeLimitMs,
      onCrash: (reason) => {
        log.error({ err: reason, planner: this.library }, 'The planner crashed');
        this.pauses.addCrash();
        if (this.process === process) this.process = undefined;
      },
    });
    process.catch((error: unknown) => {
      log.warn({ err: error, planner: this.library }, 'The planner does not run here');
    });
    return process;
  }
}
