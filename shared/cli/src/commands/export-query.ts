import { createWriteStream } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CommandFailure } from '../command-failure';
import { exitCodes } from '../exit-codes';
import type { CommandContext } from '../program';
import type { Terminal } from '../terminal';

export interface ExportQueryOptions {
  query: string;
  variables?: string;
  operation?: string;
  rows?: string;
  format: string;
  zip?: boolean;
  gateway: string;
  out?: string;
  json?: boolean;
}

/** How a table came out. Its rows and whether it is complete are unknown when its citation could not be had. */
interface ExportQueryReport {
  file: string | null;
  bytes: number;
  rows: number | null;
  complete: boolean | null;
  incompleteReason: string | null;
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
};

export const tableFormats = Object.keys(mediaTypes);

/** Takes the whole result of a query from a gateway as a table, with its citation in a file beside it. */
export async function exportQuery(
  options: ExportQueryOptions,
  { terminal, end }: CommandContext,
): Promise<void> {
  const response = await askGateway(options, terminal);
  const { bytes, file } = await writeBody(response, options.out, terminal);
  const citation = await readCitation(response, options.gateway);
  if (file !== null && citation !== undefined && !options.zip) {
    await writeFile(`${file}.citation.json`, `${JSON.stringify(citation, null, 2)}\n`);
  }
  const { rows = null, complete = null, incompleteReason = null } = citation?.data ?? {};
  const report = { file, bytes, rows, complete, incompleteReason };
  if (options.json && file !== null) terminal.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else terminal.stderr.write(`${describe(report)}\n`);
  if (!complete) end(exitCodes.incomplete);
}

async function askGateway(options: ExportQueryOptions, terminal: Terminal): Promise<Response> {
  const address = exportAddress(options);
  const query = await readText(options.query, '--query', terminal);
  const variables = options.variables && (await readJson(options.variables, terminal));
  let response: Response;
  try {
    response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: options.zip ? 'application/zip' : mediaTypes[options.format]!,
      },
      body: JSON.stringify({ query, variables, operationName: options.operation }),
    });
  } catch (cause) {
    throw unreachable(address, cause);
  }
  if (response.ok) return response;
  const exitCode = response.status < 500 ? exitCodes.usage : exitCodes.unavailable;
  throw new CommandFailure(exitCode, await describeErrors(response));
}

function exportAddress({ gateway, format, rows, zip }: ExportQueryOptions): URL {
  if (!tableFormats.includes(format)) {
    const message = `--format must be one of ${tableFormats.join(', ')}, but got "${format}".`;
    throw new CommandFailure(exitCodes.usage, message);
  }
  if (!URL.canParse('export', gateway) || !/^https?:$/.test(new URL(gateway).protocol)) {
    const message = `--gateway must be an address such as http://127.0.0.1:4000/, but got "${gateway}".`;
    throw new CommandFailure(exitCodes.usage, message);
  }
  const address = new URL('export', gateway.endsWith('/') ? gateway : `${gateway}/`);
  if (zip) address.searchParams.set('format', format);
  if (rows !== undefined) address.searchParams.set('rows', rows);
  return address;
}

async function readText(file: string, option: string, { folder }: Terminal): Promise<string> {
  try {
    return await readFile(resolve(folder, file), 'utf8');
  } catch (cause) {
    throw new CommandFailure(exitCodes.usage, `${option}: cannot read ${file}.`, { cause });
  }
}

async function readJson(file: string, terminal: Terminal): Promise<unknown> {
  const text = await readText(file, '--variables', terminal);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CommandFailure(exitCodes.usage, `--variables: ${file} is no JSON.`, { cause });
  }
}

async function describeErrors(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const { errors } = JSON.parse(text) as { errors: { message: string }[] };
    return errors.map(({ message }) => message).join('\n');
  } catch {
    return `${response.url} answered with status ${response.status} and no GraphQL errors.`;
  }
}

/** A file appears under its name when all of it has come. */
async function writeBody(
  response: Response,
  out: string | undefined,
  { folder, stdout }: Terminal,
): Promise<{ file: string | null; bytes: number }> {
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
  const file = out === undefined ? null : resolve(folder, out);
  try {
    if (file === null) await pipeline(body, count, stdout, { end: false });
    else {
      await pipeline(body, count, createWriteStream(`${file}.part`));
      await rename(`${file}.part`, file);
    }
  } catch (cause) {
    if (file !== null) await rm(`${file}.part`, { force: true });
    const message = `The export broke off after ${bytes} bytes: ${(cause as Error).message}.`;
    throw new CommandFailure(exitCodes.unavailable, message, { cause });
  }
  return { file, bytes };
}

interface Citation {
  data: { rows: number; complete: boolean; incompleteReason: string | null };
}

/** The gateway keeps a citation for a while after its data. */
async function readCitation(response: Response, gateway: string): Promise<Citation | undefined> {
  const [, path] = /<([^>]+)>/.exec(response.headers.get('link') ?? '') ?? [];
  if (path === undefined) return undefined;
  const name = path.replace(/^\//, '');
  const address = new URL(name, gateway.endsWith('/') ? gateway : `${gateway}/`);
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as Citation) : undefined;
}

function describe({ file, bytes, rows, complete, incompleteReason }: ExportQueryReport): string {
  const what = rows === null ? `${bytes} bytes` : `${rows} rows, ${bytes} bytes`;
  const where = file === null ? what : `${what} in ${file}`;
  if (complete) return `${where}.`;
  return complete === null
    ? `${where}. The gateway did not say whether they are complete.`
    : `${where}. INCOMPLETE: ${incompleteReason}.`;
}

function unreachable(address: URL, cause: unknown): CommandFailure {
  const message = `The gateway at ${address.origin} could not be reached.`;
  return new CommandFailure(exitCodes.unavailable, message, { cause });
}
