import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { editorKeyFile } from './ensureEditorKey';

/** Tells people where the first key of the editors is; undefined where it is not on this machine. */
export function whereEditorKey(stateDirectory: string): string | undefined {
  const file = join(stateDirectory, editorKeyFile);
  if (!existsSync(file)) return undefined;
  return `Agencies join with keys, which the editors of the graph make. The editors' own key is in ${file}`;
}
