import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { isPartialDate } from './partial-date';

/** A data file breaks its own format; the message names file, line, column, rule and value of each fault. */
export class DataFileError extends Error {
  override name = 'DataFileError';
}

/** Cells of a data file: empty means "not stated". */
export const cell = {
  text: z.string().min(1, 'must not be empty'),
  optionalText: z.string().transform((text) => (text === '' ? null : text)),
  /** Several values, separated by `;`. */
  list: z.string().transform((text) =>
    text
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
  /** Phrases of a classification, separated by `|`. */
  phrases: z
    .string()
    .transform((text) => (text === '' ? [] : text.split('|').map((phrase) => phrase.trim()))),
  partialDate: optional(isPartialDate, 'must be a year, month or day such as 2023-12'),
  optionalInteger: optional((text) => /^-?\d+$/.test(text), 'must be a whole number').transform(
    (text) => (text === null ? null : Number(text)),
  ),
  integer: z
    .string()
    .regex(/^-?\d+$/, 'must be a whole number')
    .transform(Number),
  boolean: z.enum(['true', 'false'], 'must be true or false').transform((text) => text === 'true'),
  /** One of the codes of a table, turned into what it stands for. */
  code<Meaning>(meanings: Readonly<Record<string, Meaning>>) {
    return z.string().transform((code, context): Meaning => {
      const meaning = Object.hasOwn(meanings, code) ? meanings[code] : undefined;
      if (meaning !== undefined) return meaning;
      context.addIssue({
        code: 'custom',
        message: `must be one of ${Object.keys(meanings).join(', ')}`,
      });
      return z.NEVER;
    });
  },
};

function optional(accepts: (text: string) => boolean, rule: string) {
  return z
    .string()
    .refine((text) => text === '' || accepts(text), rule)
    .transform((text) => (text === '' ? null : text));
}

const faultsShown = 20;

/**
 * Reads a CSV file (RFC 4180, UTF-8, with header) whose rows have the columns of `shape`; further columns are ignored.
 * Throws one DataFileError that lists the faults, each with line, column, rule and value.
 */
export function readCsv<Shape extends z.ZodRawShape>(
  file: string,
  shape: Shape,
): z.infer<z.ZodObject<Shape>>[] {
  return parseCsv(readFileSync(file, 'utf8'), shape, basename(file));
}

/** Like readCsv, from text; `name` stands for the file in messages. */
export function parseCsv<Shape extends z.ZodRawShape>(
  text: string,
  shape: Shape,
  name: string,
): z.infer<z.ZodObject<Shape>>[] {
  const records = parse(text, {
    bom: true,
    columns: true,
    info: true,
    skip_empty_lines: true,
  }) as unknown as {
    record: Record<string, string>;
    info: { lines: number };
  }[];
  const row = z.object(shape);
  const faults: string[] = [];
  const rows = records.flatMap(({ record, info }) => {
    const result = row.safeParse(record);
    if (result.success) return [result.data];
    for (const { path, message } of result.error.issues) {
      const column = String(path[0]);
      const value = record[column];
      faults.push(
        value === undefined
          ? `${name}: the column "${column}" is missing`
          : `${name}, line ${info.lines}, column "${column}": ${message}, but it is "${value}"`,
      );
    }
    return [];
  });
  if (faults.length > 0) throw new DataFileError(describeFaults([...new Set(faults)]));
  return rows;
}

function describeFaults(faults: string[]): string {
  const rest = faults.length - faultsShown;
  return [...faults.slice(0, faultsShown), ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n');
}
