import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '@agency-graph/subgraph-kit/log';
import type { Registry } from './Registry';
import { replaceFile } from './replaceFile';

/** The name of the file below the state directory. */
export const editorKeyFile = 'editor-key';

/** Makes the first key of the graph's editors, when they have none that is active, and writes it to a file that only its owner may read. */
export async function ensureEditorKey(
  registry: Registry,
  stateDirectory: string,
  log: Log,
): Promise<void> {
  const keys = await registry.keys();
  if (keys.some(({ member, revokedAt }) => member === undefined && revokedAt === undefined)) return;
  const file = join(stateDirectory, editorKeyFile);
  const actor = { kind: 'deployment' } as const;
  const { key, text } = await registry.createKey({ label: 'first key of the editors', actor });
  try {
    await putAside(file);
    await replaceFile(file, `${text}\n`);
    log.info({ file, key: key.id }, 'the first key of the editors was made');
  } catch (err) {
    // Nobody would ever know it.
    await registry.revokeKey(key.id, actor);
    log.error({ file, err }, 'the first key of the editors cannot be written, so there is none');
  }
}

/** A key that stands there already may be of another registry, and is known nowhere else. */
async function putAside(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const [, id] = /^agk_([a-z2-7]{10})_/.exec(text) ?? [];
  if (id !== undefined) await rename(file, `${file}-${id}`);
}
