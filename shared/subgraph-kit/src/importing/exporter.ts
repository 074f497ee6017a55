import type { DataSource } from 'typeorm';

/** How a subgraph gives out its records in one format, so that importing the file again changes nothing. */
export interface Exporter {
  /** The name of the format, the same as that of its importer. */
  format: string;
  /** One line for the help. */
  description: string;
  /** The media type, for example `text/calendar`. */
  mediaType: string;
  /** Writes the whole file piece by piece. */
  write: (database: DataSource, options: ExportOptions) => AsyncIterable<string>;
}

export interface ExportOptions {
  /** Only the records of this dataset. */
  dataset?: string | undefined;
}
