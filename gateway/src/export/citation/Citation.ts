import type { SyntheticData } from '@agency-graph/subgraph-kit/synthetic-note';
import type { Source } from './SourceCollector';

/** What to cite of an export, and what proves that a file is that export: the content of `citation.json`. */
export interface Citation {
  title: string;
  /** When the export began, in UTC. */
  exportedAt: string;
  /** Where the graph was asked. */
  gateway: string;
  query: {
    text: string;
    operationName: string | null;
    variables: Readonly<Record<string, unknown>>;
    rows: string | null;
    /** SHA-256 of the normalised text, the operation's name and the variables. */
    sha256: string;
  };
  /** SHA-256 of the supergraph's SDL: which version of the schema answered. */
  supergraph: { sha256: string };
  data: {
    mediaType: string;
    columns: readonly { name: string; type: string }[];
    rows: number;
    complete: boolean;
    /** Why the data ends before its end; null when it is complete. */
    incompleteReason: string | null;
    checksum: Checksum | null;
  };
  /** Editions and datasets that the records name. */
  editions: readonly string[];
  sources: readonly Source[];
  /** Whether more sources took part than are listed. */
  furtherSources: boolean;
  /** Which subgraphs contributed records that were made up; null when none did. */
  syntheticData: SyntheticData | null;
}

/** The checksum of the data and which part of the file it was computed over. */
export interface Checksum {
  algorithm: 'SHA-256';
  value: string;
  covers: 'the whole file' | 'every line but the last';
}
