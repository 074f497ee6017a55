import { realpathSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of this package, whether it runs from its sources or from what was built of them. */
export function packageFolder(): string {
  return realpathSync(join(__dirname, '../..'));
}
