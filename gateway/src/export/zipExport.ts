import type { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { toBibtex } from './citation/bibtex';
import type { ExportRun } from './ExportRun';

interface ZippedExport {
  run: ExportRun;
  data: Readable;
  /** Name of the data inside the archive. */
  fileName: string;
  /** Whether the data is worth compressing. */
  compress: boolean;
}

/** A zip of the data with `citation.json` and `citation.bib` behind it, written while the data is read. */
export function zipExport({ run, data, fileName, compress }: ZippedExport): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as PassThrough;
  zip.addReadStream(data, fileName, { compress });
  zip.on('error', (error: Error) => output.destroy(error));
  output.once('close', () => data.destroy());
  data.once('close', () => {
    if (!run.finished) output.destroy();
  });
  data.once('end', () => {
    const { finished } = run;
    if (!finished) return;
    zip.addBuffer(Buffer.from(`${JSON.stringify(finished, null, 2)}\n`), 'citation.json');
    zip.addBuffer(Buffer.from(toBibtex(finished)), 'citation.bib');
    zip.end();
  });
  return output;
}
