import { useCallback, useEffect, useRef, useState } from 'react';
import { exportQuery, type Exported, type ExportFormat, type ExportProgress } from './exportQuery';
import type { Result } from './readResult';

export interface ExportState {
  running: ExportFormat | undefined;
  progress: ExportProgress | undefined;
  failure: string | undefined;
}

interface ExportOptions {
  onChunk?: (chunk: Uint8Array) => void;
}

/** Runs one export at a time, with its progress and a way to end it. */
export function useExport(result: Result) {
  const [state, setState] = useState<ExportState>({
    running: undefined,
    progress: undefined,
    failure: undefined,
  });
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  const cancel = useCallback(() => controller.current?.abort(), []);
  const start = useCallback(
    async (format: ExportFormat, options: ExportOptions = {}): Promise<Exported | undefined> => {
      const { signal } = (controller.current = new AbortController());
      setState({ running: format, progress: undefined, failure: undefined });
      try {
        const exported = await exportQuery({
          ran: result.ran,
          rows: rowsOf(result),
          format,
          signal,
          ...options,
          onProgress: (progress) => setState((before) => ({ ...before, progress })),
        });
        setState((before) => ({ ...before, running: undefined }));
        return exported;
      } catch (error) {
        const failure = signal.aborted ? undefined : (error as Error).message;
        setState({ running: undefined, progress: undefined, failure });
        return undefined;
      }
    },
    [result],
  );
  return { ...state, start, cancel };
}

/** The export is told which list makes the rows only where it could not know. */
function rowsOf({ table }: Result): string | undefined {
  return table && table.choices.length > 1 ? table.rowsName : undefined;
}
