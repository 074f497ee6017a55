import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { supergraphFile } from '@agency-graph/gateway/locations';
import { serveGateway } from '@agency-graph/gateway/server/serveGateway';
import { createHttpClients } from '@agency-graph/gateway/subgraphs/createHttpClients';
import { readSupergraph } from '@agency-graph/gateway/supergraph/readSupergraph';
import { createLog } from '@agency-graph/subgraph-kit/log';

/** What the process of a gateway noticed between `begin` and `end`. */
export interface Observation {
  /** Milliseconds. */
  loopDelayP99: number;
  loopDelayMaximum: number;
  /** Processor time that the process used, milliseconds. */
  cpuMs: number;
  rssGrowthBytes: number;
}

const resolutionMs = 1;
const sampleEveryMs = 5;

/** Serves the graph without its subgraphs, and tells the process that started it how it does. */
async function main(): Promise<void> {
  const { sdl, subgraphs } = readSupergraph(supergraphFile);
  const log = createLog('gateway', 'silent');
  const server = await serveGateway({
    supergraphSdl: sdl,
    clients: createHttpClients({ subgraphs, urls: {}, timeoutMs: 1000 }),
    port: 0,
    host: '127.0.0.1',
    log,
    corsOrigins: [],
    explorerDirectory: join(__dirname, 'no-explorer'),
  });
  const observer = new Observer();
  process.on('message', (message) => {
    if (message === 'begin') observer.begin();
    process.send!(message === 'end' ? observer.end() : {});
  });
  process.once('disconnect', () => process.exit(0));
  process.send!({ url: server.url });
}

class Observer {
  private readonly delays = monitorEventLoopDelay({ resolution: resolutionMs });
  private sampler: NodeJS.Timeout | undefined;
  private before = 0;
  private cpuBefore = process.cpuUsage();
  private most = 0;

  begin(): void {
    globalThis.gc?.();
    this.before = process.memoryUsage.rss();
    this.most = this.before;
    this.delays.reset();
    this.delays.enable();
    this.cpuBefore = process.cpuUsage();
    this.sampler = setInterval(() => this.sample(), sampleEveryMs);
  }

  end(): Observation {
    clearInterval(this.sampler);
    const { user, system } = process.cpuUsage(this.cpuBefore);
    this.sample();
    this.delays.disable();
    // The monitor counts from one tick to the next, each of which comes after the resolution at the earliest.
    const milliseconds = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - resolutionMs);
    return {
      loopDelayP99: milliseconds(this.delays.percentile(99)),
      loopDelayMaximum: milliseconds(this.delays.max),
      cpuMs: (user + system) / 1000,
      rssGrowthBytes: this.most - this.before,
    };
  }

  private sample(): void {
    this.most = Math.max(this.most, process.memoryUsage.rss());
  }
}

void main();
