import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '@agency-graph/subgraph-kit/log';
import { z } from 'zod';
import type { MemberSummary } from './MemberSummary';
import { replaceFile } from './replaceFile';
import type { StartingPoint } from './StartingPoint';

const summary = z.object({
  name: z.string(),
  agency: z.string(),
  contact: z.string(),
  licence: z.string(),
  version: z.number().int(),
  sha256: z.string(),
  isBuiltIn: z.boolean(),
  publishedAt: z.iso.datetime(),
}) satisfies z.ZodType<MemberSummary>;

const contents = z.object({
  sequence: z.number().int().optional(),
  number: z.number().int().optional(),
  activatedAt: z.iso.datetime().optional(),
  sha256: z.string(),
  members: z.array(z.object({ name: z.string(), url: z.string(), isBuiltIn: z.boolean() })).min(1),
  summaries: z.array(summary),
  sdl: z.string(),
});

/** The name of the file below the state directory. */
export const lastGoodFile = 'supergraph.json';

/** The supergraph that this gateway served last, on disk, so that it can start while the registry is away. */
export class LastGood {
  readonly file: string;
  private isTold = false;

  constructor(
    stateDirectory: string,
    private readonly log: Log,
  ) {
    this.file = join(stateDirectory, lastGoodFile);
  }

  /** Undefined when there is none, or when what stands there is not what was written. */
  async read(): Promise<StartingPoint | undefined> {
    const text = await readFile(this.file, 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    try {
      const { sha256, activatedAt, ...kept } = contents.parse(JSON.parse(text));
      if (sha256 !== hashOf(kept.sdl)) throw new Error('Its supergraph has another SHA-256.');
      const { sequence, number } = kept;
      const since = activatedAt === undefined ? undefined : new Date(activatedAt);
      return { ...kept, source: 'last-good', sequence, number, activatedAt: since };
    } catch (err) {
      const { file } = this;
      this.log.error({ file, err }, 'the last good supergraph on disk cannot be used');
      return undefined;
    }
  }

  /** Replaces the file at once as a whole. A failure is logged the first time: serving matters more. */
  async write({ source: _source, ...point }: StartingPoint): Promise<void> {
    const text = { ...point, sha256: hashOf(point.sdl) };
    try {
      await replaceFile(this.file, `${JSON.stringify(text, undefined, 1)}\n`);
      this.isTold = false;
    } catch (err) {
      const { file } = this;
      if (!this.isTold) this.log.error({ file, err }, 'the last good supergraph cannot be kept');
      this.isTold = true;
    }
  }
}

function hashOf(sdl: string): string {
  return createHash('sha256').update(sdl).digest('hex');
}
