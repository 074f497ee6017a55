/** How the tool ends, for scripts. */
export const exitCodes = {
  /** All was done, or there was nothing to do. */
  done: 0,
  /** A source or a schema was refused: its faults are listed, and nothing was changed. */
  refused: 1,
  /** The command line or the configuration is wrong; nothing was begun. */
  usage: 2,
  /** The database or the graph could not be reached or broke. */
  unavailable: 3,
  /** An export is incomplete. */
  incomplete: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodesHelp = `
Exit codes:
  0  done, or nothing to do
  1  refused: a source, a schema or a key; why is printed, and nothing was changed
  2  wrong usage or configuration; nothing was begun
  3  the database or the graph could not be reached, or broke
  4  an export is incomplete`;
