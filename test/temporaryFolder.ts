import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder below the system's, which the database server's user may enter when the tests run as root. */
export function temporaryFolder(subject: string): string {
  const folder = mkdtempSync(join(tmpdir(), `agency-graph-${subject}-`));
  chmodSync(folder, 0o711);
  return folder;
}
