/** The bounds of one export. Whichever is met first ends it, and the data says so. */
export interface ExportLimits {
  rows: number;
  bytes: number;
  milliseconds: number;
  /** Items of a list inside one cell. */
  cellItems: number;
  /** How long a client may take nothing of what waits for it. */
  stalledMilliseconds: number;
  /** Exports that one gateway writes at the same time. */
  atOnce: number;
}

export const defaultExportLimits: ExportLimits = {
  rows: 1_000_000,
  bytes: 1024 ** 3,
  milliseconds: 15 * 60 * 1000,
  cellItems: 10_000,
  stalledMilliseconds: 60 * 1000,
  atOnce: 8,
};
