import { unwatchFile, watchFile } from 'node:fs';

const everyMs = 250;

/** Calls back after the file was saved, however an editor does that and wherever the file is. Returns how to stop. */
export function watchForSaves(file: string, onSave: () => void): () => void {
  const listener = (
    now: { mtimeMs: number; ino: number },
    before: { mtimeMs: number; ino: number },
  ) => {
    // A file that is gone for a moment is being replaced.
    if (now.mtimeMs !== 0 && (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino)) onSave();
  };
  watchFile(file, { interval: everyMs }, listener);
  return () => unwatchFile(file, listener);
}
