import type { KeyObject } from 'node:crypto';
import { Readable } from 'node:stream';
import { readJwks } from './read-jwks';
import { SignatureError } from './signature-error';

export interface RemoteKeysOptions {
  url: string;
  /** Milliseconds on a clock that never goes back (`performance.now`). */
  clock?: () => number;
}

const atMostEveryMs = 5_000;
const freshForMs = 60_000;
const usableForMs = 120_000;
const answerWithinMs = 2_000;
const maximumBytes = 65_536;

/**
 * The keys of a gateway, from its JWKS. It is fetched when it is needed: at first, for a key that is not known, and every
 * minute, so that a key ends that is no longer in it. That happens beside the requests, but for the first one after a long
 * silence. While the gateway does not answer, the keys that are known stay.
 */
export class RemoteKeys {
  private keys: ReadonlyMap<string, KeyObject> = new Map();
  private readonly clock: () => number;
  private fetchedAt = Number.NEGATIVE_INFINITY;
  private triedAt = Number.NEGATIVE_INFINITY;
  private failure: unknown;
  private underWay: Promise<void> | undefined;

  constructor(private readonly options: RemoteKeysOptions) {
    this.clock = options.clock ?? (() => performance.now());
  }

  /** Resolves to undefined when the gateway has no such key; rejects with a SignatureError when it cannot be asked. */
  async find(keyid: string): Promise<KeyObject | undefined> {
    const age = this.clock() - this.fetchedAt;
    if (age > usableForMs) await this.refresh();
    else if (age > freshForMs) void this.refresh();
    const known = this.keys.get(keyid);
    if (known !== undefined) return known;
    await this.refresh();
    const found = this.keys.get(keyid);
    if (found === undefined && this.failure !== undefined) throw this.unavailable();
    return found;
  }

  private async refresh(): Promise<void> {
    if (this.underWay === undefined) {
      if (this.clock() - this.triedAt < atMostEveryMs) return;
      this.triedAt = this.clock();
      this.underWay = this.fetchKeys();
    }
    await this.underWay;
  }

  private async fetchKeys(): Promise<void> {
    try {
      this.keys = readJwks(JSON.parse(await fetchText(this.options.url)));
      this.fetchedAt = this.clock();
      this.failure = undefined;
    } catch (error) {
      this.failure = error;
    } finally {
      this.underWay = undefined;
    }
  }

  private unavailable(): SignatureError {
    return new SignatureError(
      'SERVER_BUSY',
      `The gateway's keys could not be fetched from ${this.options.url}. Check that a JWKS is there and that this server can reach it.`,
      this.failure,
    );
  }
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, {
    headers: { accept: 'application/jwk-set+json, application/json', 'cache-control': 'no-cache' },
    redirect: 'error',
    signal: AbortSignal.timeout(answerWithinMs),
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`It answered with HTTP status ${response.status}.`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body = response.body as Parameters<typeof Readable.fromWeb>[0] | null;
  for await (const chunk of body ? Readable.fromWeb(body) : []) {
    size += (chunk as Uint8Array).length;
    if (size > maximumBytes) throw new Error(`It answered with more than ${maximumBytes} bytes.`);
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks).toString('utf8');
}
