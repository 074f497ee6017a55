import { createLibrary, createLoans, librarySupergraphSdl, type Shelf } from './librarySubgraphs';
import { answerWith, startSubgraph, type Answer } from './startSubgraph';
import { startTestGateway } from './startTestGateway';
import type { ExportLimits } from '../src/export/limits';

interface Options {
  limits?: Partial<ExportLimits>;
  /** Stands in for the loans subgraph or the library. */
  loans?: Answer;
  library?: (answer: Answer) => Answer;
  corsOrigins?: string[];
}

export interface ExportOptions {
  variables?: Record<string, unknown>;
  operationName?: string;
  accept?: string;
  /** What follows `/export` in the address. */
  parameters?: string;
  signal?: AbortSignal;
}

/** A gateway of the library on a free port, and how to export from it. */
export async function startExportGateway(
  shelves: readonly Shelf[],
  cleanup: (cleanup: () => unknown) => void,
  { limits, loans, library = (answer) => answer, corsOrigins = [] }: Options = {},
) {
  const first = await startSubgraph(library(answerWith(createLibrary(shelves))));
  const second = await startSubgraph(loans ?? answerWith(createLoans(shelves)));
  const gateway = await startTestGateway({
    supergraphSdl: librarySupergraphSdl,
    subgraphs: ['library', 'loans'],
    urls: { library: first.url, loans: second.url },
    exportLimits: limits,
    corsOrigins,
  });
  [first.stop, second.stop, gateway.stop].forEach(cleanup);
  const post = (query: string, options: ExportOptions = {}): Promise<Response> => {
    const { variables, operationName, accept = 'text/csv', parameters = '', signal } = options;
    return fetch(`${gateway.url}export${parameters}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query, variables, operationName }),
      ...(signal ? { signal } : {}),
    });
  };
  return { ...gateway, post, library: first, loans: second };
}

/** The lines of a CSV answer. Reading text leaves out its byte order mark. */
export async function linesOf(response: Response): Promise<string[]> {
  return (await response.text()).split('\r\n').slice(0, -1);
}

/** The objects of an NDJSON answer, the last of which is the citation. */
export async function objectsOf(response: Response): Promise<Record<string, unknown>[]> {
  const lines = (await response.text()).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}
