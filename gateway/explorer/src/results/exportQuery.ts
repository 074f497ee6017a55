import type { Ran } from '../workspace/runQuery';

export const exportFormats = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
  zip: 'application/zip',
} as const;

export type ExportFormat = keyof typeof exportFormats;

export interface ExportProgress {
  bytes: number;
  /** Lines so far, for formats of lines. */
  lines: number;
}

export interface Exported {
  blob: Blob;
  fileName: string;
  /** Address of the citation. */
  citation: string | undefined;
}

interface Exporting {
  ran: Pick<Ran, 'state' | 'operation'>;
  rows: string | undefined;
  format: ExportFormat;
  signal: AbortSignal;
  onProgress?: (progress: ExportProgress) => void;
  /** Is given the bytes as they come; what it is given is not kept. */
  onChunk?: (chunk: Uint8Array) => void;
}

/** The whole result of a query from the gateway's export. Throws with what the gateway says when it refuses. */
export async function exportQuery(exporting: Exporting): Promise<Exported> {
  const { ran, rows, format, signal, onProgress, onChunk } = exporting;
  const { query, variables } = ran.state;
  const operationName = ran.operation.name?.value;
  const response = await fetch(`/export${rows ? `?${new URLSearchParams({ rows })}` : ''}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: exportFormats[format] },
    body: JSON.stringify({ query, variables, operationName }),
    signal,
  });
  if (!response.ok || !response.body) throw new Error(await refusalOf(response));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const progress = { bytes: 0, lines: 0 };
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    progress.bytes += value.length;
    for (const byte of value) if (byte === lineFeed) progress.lines += 1;
    if (onChunk) onChunk(value);
    else parts.push(value);
    onProgress?.({ ...progress });
  }
  const type = response.headers.get('content-type') ?? exportFormats[format];
  return {
    blob: new Blob(parts, { type }),
    fileName: fileNameOf(response) ?? `export.${format}`,
    citation: /<([^>]+)>; rel="describedby"/.exec(response.headers.get('link') ?? '')?.[1],
  };
}

const lineFeed = 10;

function fileNameOf(response: Response): string | undefined {
  return /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
}

async function refusalOf(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const { errors } = JSON.parse(text) as { errors: { message: string }[] };
    return errors.map(({ message }) => message).join('\n');
  } catch {
    return `HTTP ${response.status}: ${text.slice(0, 200)}`;
  }
}
