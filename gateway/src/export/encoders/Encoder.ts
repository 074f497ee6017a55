import type { Citation, Checksum } from '../citation/Citation';
import type { Cells } from '../readRows';

/** Writes rows in one format. What it returns are the next bytes of the data; an empty text when there are none yet. */
export interface Encoder {
  readonly checksumCovers: Checksum['covers'];
  begin: () => string | Uint8Array;
  add: (cells: Cells) => string | Uint8Array;
  /** The end of the data; says so when the data is not complete. */
  end: (citation: Citation) => string | Uint8Array;
}
