import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const health = readFileSync(
  join(__dirname, '../../queries/HealthAcrossTheUnSystem.graphql'),
  'utf8',
);

const queries = [
  health,
  '{ standard(id: "itu-t-y.3172") { designation } }',
  '{ country(code: "RWA") { shortName region { name } } }',
  '{ projects(first: 5) { nodes { id title lead { id } } } }',
];

export interface LoadReport {
  requests: number;
  /** What went wrong, once for each failed request. */
  failures: string[];
}

/** A few clients that ask a graph again and again, some thirty times a second, until they are stopped. */
export class SteadyLoad {
  private readonly report: LoadReport = { requests: 0, failures: [] };
  private readonly clients: Promise<void>[];
  private isStopping = false;

  constructor(private readonly url: string) {
    this.clients = queries.map((query) => this.askOn(query));
  }

  async stop(): Promise<LoadReport> {
    this.isStopping = true;
    await Promise.all(this.clients);
    return this.report;
  }

  private async askOn(query: string): Promise<void> {
    while (!this.isStopping) {
      const startedAt = performance.now();
      const failure = await this.ask(query).catch((error: Error) => error.message);
      const took = performance.now() - startedAt;
      this.report.requests += 1;
      if (failure !== undefined) this.report.failures.push(failure);
      await pause(Math.max(0, 130 - took));
    }
  }

  private async ask(query: string): Promise<string | undefined> {
    const response = await fetch(`${this.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(10_000),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    if (response.status === 200 && errors === undefined) return undefined;
    return `${response.status} ${JSON.stringify(errors)}`;
  }
}
