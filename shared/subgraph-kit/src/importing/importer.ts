import type { EntityManager } from 'typeorm';
import type { Findings } from './findings';
import type { Placed } from './place';
import type { SourceFile } from './source-file';

/** What an import did to the records of its dataset; of a dry run, what it would have done. */
export interface ImportCounts {
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
  /** Records that the source holds but that belong to another dataset, which keeps them. */
  heldElsewhere: number;
}

/** What saving needs to know beside the records. */
export interface SaveContext {
  /** The dataset whose records the source replaces. */
  dataset: string;
  findings: Findings;
  /** Whether more than a fifth of the records may go. */
  allowShrink: boolean;
}

/**
 * How a subgraph takes in one format. Lists hold importers of all kinds as `Importer`: TypeScript checks methods less
 * strictly than function properties, and that is why `datasetOf` and `save` are methods.
 */
export interface Importer<Item = unknown> {
  /** Its name on the command line: `iati`, `relaton`. Unique over all subgraphs. */
  format: string;
  /** One line for the help: what the format is and what becomes of it. */
  description: string;
  /** The files that count in a folder or archive: `.xml`. A file that is named itself is read whatever it is called. */
  extensions: readonly string[];
  /** Raise it when other records are made of the same source: what was imported before is then imported again. */
  revision: number;
  /**
   * Reads records one after the other, however large the source is. Knows no database. What breaks a rule is reported to
   * `findings`, with its place, and left out.
   */
  read: (files: AsyncIterable<SourceFile>, findings: Findings) => AsyncIterable<Placed<Item>>;
  /** Names the dataset after the first record, for example `iati XM-DAC-41304`. By default format and file name. */
  datasetOf?(first: Item): string;
  /** Saves the records, batch by batch, in one transaction that the framework ends. Staging does most of it. */
  save(
    manager: EntityManager,
    batches: AsyncIterable<Placed<Item>[]>,
    context: SaveContext,
  ): Promise<ImportCounts>;
}
