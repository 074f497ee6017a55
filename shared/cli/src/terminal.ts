import type { Writable } from 'node:stream';

/** Where a command runs: everything it takes from its process. */
export interface Terminal {
  environment: NodeJS.ProcessEnv;
  /** The folder that the command was given in. */
  folder: string;
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean };
  /** Calls back when the person wants the command to end, which from then on ends itself. Returns how to stop listening. */
  onInterrupt?: (listener: () => void) => () => void;
}
