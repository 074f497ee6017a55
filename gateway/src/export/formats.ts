import type { Column } from './columns';
import { createCsvEncoder } from './encoders/csv';
import type { Encoder } from './encoders/Encoder';
import { createNdjsonEncoder } from './encoders/ndjson';
import { createParquetEncoder } from './encoders/parquet';

export type Format = 'csv' | 'ndjson' | 'parquet';

interface FormatDefinition {
  mediaType: string;
  createEncoder: (columns: readonly Column[], options: { citationBeside: boolean }) => Encoder;
}

/** What an export can be written as. */
export const formats: Readonly<Record<Format, FormatDefinition>> = {
  csv: { mediaType: 'text/csv', createEncoder: createCsvEncoder },
  ndjson: { mediaType: 'application/x-ndjson', createEncoder: createNdjsonEncoder },
  parquet: { mediaType: 'application/vnd.apache.parquet', createEncoder: createParquetEncoder },
};

export const zipMediaType = 'application/zip';

const offered: readonly { type: string; choice: Choice }[] = [
  ...Object.entries(formats).map(([format, { mediaType }]) => ({
    type: mediaType,
    choice: { format: format as Format, zipped: false },
  })),
  { type: zipMediaType, choice: { format: 'csv', zipped: true } },
];

export interface Choice {
  format: Format;
  zipped: boolean;
}

/** The best of what an `Accept` header takes, CSV when it takes anything; undefined when it takes none. */
export function chooseFormat(accept: string | undefined): Choice | undefined {
  const ranges = (accept ?? '*/*').split(',').map(readRange);
  const ranked = offered.map(({ type, choice }) => ({ choice, quality: qualityOf(type, ranges) }));
  const [best] = ranked.toSorted((a, b) => b.quality - a.quality);
  return best && best.quality > 0 ? best.choice : undefined;
}

export const offeredTypes = offered.map(({ type }) => type);

interface Range {
  type: string;
  quality: number;
}

function readRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
}

/** The most precise range decides, as RFC 9110 has it. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const precise = [type, `${type.split('/')[0]}/*`, '*/*'];
  for (const wanted of precise) {
    const range = ranges.find((each) => each.type === wanted);
    if (range) return range.quality;
  }
  return 0;
}
