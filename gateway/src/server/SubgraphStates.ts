import type { SubgraphClient } from '../subgraphs/SubgraphClient';

export type SubgraphState = 'up' | 'down';

const freshForMs = 1000;
const answerWithinMs = 2500;

/** Which subgraphs can answer. Asked at most once a second, however many ask here, so that health checks cost nothing. */
export class SubgraphStates {
  private latest: Promise<Record<string, SubgraphState>> | undefined;
  private askedAt = 0;

  /** Given who is to be asked now. */
  constructor(private readonly clients: () => readonly SubgraphClient[]) {}

  read(): Promise<Record<string, SubgraphState>> {
    const now = performance.now();
    if (this.latest === undefined || now - this.askedAt > freshForMs) {
      this.askedAt = now;
      this.latest = this.ask();
    }
    return this.latest;
  }

  private async ask(): Promise<Record<string, SubgraphState>> {
    const states = await Promise.all(
      this.clients().map(async (client) => [client.name, await stateOf(client)] as const),
    );
    return Object.fromEntries(states);
  }
}

async function stateOf(client: SubgraphClient): Promise<SubgraphState> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<SubgraphState>((resolve) => {
    timer = setTimeout(() => resolve('down'), answerWithinMs);
  });
  const answer = client.checkReady().then(
    (): SubgraphState => 'up',
    (): SubgraphState => 'down',
  );
  const state = await Promise.race([answer, tooLate]);
  clearTimeout(timer);
  return state;
}
