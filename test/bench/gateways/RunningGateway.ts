import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Contender, ContenderSetting } from './contenders/Contender';
import { ControlledProcess } from './processes/ControlledProcess';
import { readUsage, type Usage } from './processes/readUsage';

const readyWithinMs = 90_000;
const measure = pathToFileURL(join(__dirname, 'processes/measure.mjs')).href;

/** A gateway that answers, in a process of its own. */
export class RunningGateway {
  private constructor(
    readonly contender: Contender,
    /** Its name in tables: with what it shares and the flags it runs with. */
    readonly label: string,
    readonly url: string,
    readonly process: ControlledProcess,
  ) {}

  /** Rejects when it cannot be installed, or does not answer in time. */
  static async start(
    contender: Contender,
    setting: Omit<ContenderSetting, 'port'> & { core: number },
  ): Promise<RunningGateway> {
    const port = await findFreePort();
    const { nodeFlags, ...start } = await contender.prepare({ ...setting, port });
    const label = [contender.name, setting.sharing ? '(sharing)' : '', ...nodeFlags].join(' ');
    const child = new ControlledProcess({
      ...start,
      name: contender.name,
      arguments: contender.isNode ? ['--import', measure, ...start.arguments] : start.arguments,
      environment: { NODE_ENV: 'production', ...start.environment },
      core: setting.core,
      answersCommands: contender.isNode,
    });
    try {
      const url = await untilReady(child, port);
      return new RunningGateway(contender, label.replace(/\s+/g, ' ').trim(), url, child);
    } catch (error) {
      await child.stop();
      throw error;
    }
  }

  usage(): Promise<Usage | undefined> {
    return readUsage(this.process, this.contender.isNode);
  }

  async resetLoopDelay(): Promise<void> {
    if (this.contender.isNode) await this.process.call('reset');
  }

  stop(): Promise<void> {
    return this.process.stop();
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await once(server.close(), 'close');
  return port;
}

async function untilReady(child: ControlledProcess, port: number): Promise<string> {
  const endsAt = performance.now() + readyWithinMs;
  while (performance.now() < endsAt) {
    if (child.hasEnded) throw new Error(`it ended at start: ${child.lastOutput}`);
    for (const path of ['graphql', '']) {
      const url = `http://127.0.0.1:${port}/${path}`;
      if (await answers(url)) return url;
    }
    await sleep(200);
  }
  throw new Error(`it did not answer within ${readyWithinMs / 1000} s: ${child.lastOutput}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ type: __typename }' }),
      signal: AbortSignal.timeout(5_000),
    });
    const { data } = (await response.json()) as { data?: { type?: string } };
    return data?.type === 'Query';
  } catch {
    return false;
  }
}
