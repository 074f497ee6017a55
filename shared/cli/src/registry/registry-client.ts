import { setTimeout as delay } from 'node:timers/promises';
import { CommandFailure } from '../command-failure';
import { exitCodes } from '../exit-codes';
import type { GateReport } from './gate-report';
import { registryFailure } from './registry-failure';

export interface RegistryClientOptions {
  /** The address of the gateway, with a slash at the end. */
  gateway: URL;
  key: string | undefined;
}

type Body = Readonly<Record<string, unknown>>;

/** What was asked for, or the report of the gate that refused it. */
export type Submitted<Answer> =
  { answer: Answer; refused?: undefined } | { refused: GateReport; answer?: undefined };

const timeoutMs = 120_000;
const busyAttempts = 6;
const longestPauseMs = 5_000;

/** Asks the registry of a gateway. What goes wrong is a CommandFailure in words for whoever gave the command. */
export class RegistryClient {
  constructor(private readonly options: RegistryClientOptions) {}

  get gateway(): URL {
    return this.options.gateway;
  }

  async get<Answer>(path: string): Promise<Answer> {
    return this.readJson(await this.send('GET', path));
  }

  async text(path: string): Promise<string> {
    const response = await this.send('GET', path);
    if (!response.ok) throw registryFailure(response, await readBody(response));
    return response.text();
  }

  async post<Answer>(path: string, body: Body): Promise<Answer> {
    return this.readJson(await this.send('POST', path, body));
  }

  async delete<Answer>(path: string): Promise<Answer> {
    return this.readJson(await this.send('DELETE', path));
  }

  /** Posts what has to pass the gate. */
  async submit<Answer>(path: string, body: Body): Promise<Submitted<Answer>> {
    const response = await this.send('POST', path, body);
    if (response.status !== 422) return { answer: await this.readJson<Answer>(response) };
    const answer = await readBody<{ report?: GateReport; errors?: unknown }>(response);
    if (answer?.report?.steps === undefined) throw registryFailure(response, answer);
    return { refused: answer.report };
  }

  /** The answer as it comes, for passing it on. */
  forward(path: string, body: string, headers: Record<string, string>): Promise<Response> {
    return this.fetch('POST', path, {
      body,
      headers: { ...headers, 'content-type': 'application/json' },
    });
  }

  private async readJson<Answer>(response: Response): Promise<Answer> {
    const body = await readBody<Answer & object>(response);
    if (!response.ok || body === undefined) throw registryFailure(response, body);
    return body;
  }

  /** A registry that has too much to do is asked again after the pause that it names. */
  private async send(method: string, path: string, body?: Body): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      const response = await this.fetch(method, path, {
        ...(body && {
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
      });
      if (response.status !== 429 || attempt === busyAttempts) return response;
      await response.body?.cancel();
      const seconds = Number(response.headers.get('retry-after') ?? 1);
      await delay(Math.min(seconds > 0 ? seconds * 1000 : 1000, longestPauseMs));
    }
  }

  private async fetch(
    method: string,
    path: string,
    { body, headers = {} }: { body?: string; headers?: Record<string, string> },
  ): Promise<Response> {
    const { gateway, key } = this.options;
    try {
      return await fetch(new URL(path, gateway), {
        method,
        body: body ?? null,
        headers: { ...headers, ...(key !== undefined && { authorization: `Bearer ${key}` }) },
        // A key is for the gateway that was named, and for no other that it names.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch (cause) {
      const message = `The gateway at ${gateway.href} could not be reached: ${reasonOf(cause)}. Start it, or give another address with --gateway.`;
      throw new CommandFailure(exitCodes.unavailable, message, { cause });
    }
  }
}

async function readBody<Answer>(response: Response): Promise<Answer | undefined> {
  try {
    const body = (await response.json()) as Answer;
    return typeof body === 'object' && body !== null ? body : undefined;
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const { name, cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  if (name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} seconds`;
  return cause?.code ?? cause?.message ?? message;
}
