import type { SupergraphVersion } from './Registry';

/** Which supergraph it is. */
export interface SupergraphSummary {
  number: number;
  /** As answers name it in their header `x-supergraph-version`. */
  version: string;
}

export function summarizeSupergraph({ number, sha256 }: SupergraphVersion): SupergraphSummary {
  return { number, version: sha256.slice(0, 12) };
}
