import { setTimeout as pause } from 'node:timers/promises';
import type { SubgraphState } from '../server/SubgraphStates';

interface States {
  read: () => Promise<Record<string, SubgraphState>>;
}

/** A member that hangs must not make everybody wait who wants to see how it is doing. */
const waitMs = 250;

/** Which members can answer, as of now, or, where a member is slow to say, as of when all had been asked last. */
export class LatestHealth {
  private latest: Record<string, SubgraphState> = {};

  constructor(private readonly states: States) {}

  async read(): Promise<Readonly<Record<string, SubgraphState>>> {
    const asked = this.states.read().then((states) => {
      this.latest = states;
    });
    await Promise.race([asked, pause(waitMs, undefined, { ref: false })]);
    return this.latest;
  }
}
