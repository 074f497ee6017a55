import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import type { DataSource, EntityManager } from 'typeorm';
import { DataFileError } from '../csv';
import type { Log } from '../log';
import { runQuery } from '../rows';
import { batchesOf } from './batches';
import { createFindings, type Findings } from './findings';
import { ImportRefused, isRefused } from './import-refused';
import { noCounts, type ImportOutcome, type ImportReport } from './import-report';
import { isCurrent, recordRun, takeTurn } from './import-run';
import type { ImportCounts, Importer } from './importer';
import type { Placed } from './place';
import { SourceError } from './source-error';
import type { ImportSource } from './source';

/** How far an import is. */
export interface ImportProgress {
  /** Bytes read of the source, and how many it has. */
  bytes: number;
  totalBytes: number;
  records: number;
}

export interface RunImportOptions {
  database: DataSource;
  importer: Importer;
  source: ImportSource;
  log: Log;
  /** Replaces the name that the importer gives the dataset. */
  dataset?: string | undefined;
  /** Does all that an import does, reports it, and takes it back. */
  dryRun?: boolean | undefined;
  allowShrink?: boolean | undefined;
  progress?: ((progress: ImportProgress) => void) | undefined;
}

/** What is known of a run before its transaction begins. */
interface Run {
  options: RunImportOptions;
  findings: Findings;
  dataset: string;
  digest: string;
  startedAt: Date;
  records: AsyncGenerator<Placed<unknown>>;
}

/**
 * Imports a source, all or nothing: until its one transaction ends, readers see the old records, and a failure or a killed
 * process leaves them whole. Two imports take turns; the same source again changes nothing. Faults of the source are no
 * errors but part of the report; what rejects is the database or a defect.
 */
export async function runImport(options: RunImportOptions): Promise<ImportReport> {
  const { importer, source, log } = options;
  const findings = createFindings();
  const startedAt = new Date();
  const digest = await digestOf(options);
  const read = importer.read(source.files(importer.extensions), findings)[Symbol.asyncIterator]();
  const first = await takeFirst(read, findings, source.name);
  const dataset =
    options.dataset ??
    (first.record && importer.datasetOf?.(first.record.record)) ??
    `${importer.format} ${source.name}`;
  const records = resumed(first.record, read);
  const run: Run = { options, findings, dataset, digest, startedAt, records };
  try {
    const report = await importInTransaction(run, first.failed);
    const { outcome, counts, milliseconds } = report;
    log.info({ outcome, dataset, ...counts, ms: milliseconds }, `${source.name}: ${outcome}`);
    return report;
  } finally {
    await records.return(undefined);
  }
}

async function digestOf({ importer, source }: RunImportOptions): Promise<string> {
  const content = await source.digest(importer.extensions);
  return createHash('sha256')
    .update(`${importer.format} ${importer.revision}\n${content}\n`)
    .digest('hex');
}

/** The first record names the dataset, and the dataset is needed before the transaction begins. */
async function takeFirst(
  read: AsyncIterator<Placed<unknown>>,
  findings: Findings,
  source: string,
): Promise<{ record: Placed<unknown> | undefined; failed: boolean }> {
  try {
    const { value, done } = await read.next();
    return { record: done ? undefined : value, failed: false };
  } catch (error) {
    blameSource(error, findings, source);
    return { record: undefined, failed: true };
  }
}

async function* resumed(
  first: Placed<unknown> | undefined,
  rest: AsyncIterator<Placed<unknown>>,
): AsyncGenerator<Placed<unknown>> {
  try {
    if (first === undefined) return;
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Carries a report out of a transaction that is to be rolled back. */
class RolledBack extends Error {
  constructor(readonly report: ImportReport) {
    super('rolled back');
  }
}

async function importInTransaction(run: Run, failed: boolean): Promise<ImportReport> {
  const { options, findings } = run;
  if (failed) return reportOf(run, 'REFUSED', { counts: noCounts, records: 0 });
  let records = 0;
  const count = (read: number) => (records = read);
  try {
    return await options.database.transaction((manager) => replaceDataset(manager, run, count));
  } catch (error) {
    if (error instanceof RolledBack) return error.report;
    if (!(error instanceof ImportRefused)) blameSource(error, findings, options.source.name);
    return reportOf(run, 'REFUSED', { counts: noCounts, records });
  }
}

async function replaceDataset(
  manager: EntityManager,
  run: Run,
  count: (records: number) => void,
): Promise<ImportReport> {
  const { options, findings, dataset, digest, startedAt } = run;
  const { importer, source, dryRun = false, allowShrink = false } = options;
  await takeTurn(manager);
  if (await isCurrent(manager, run))
    return reportOf(run, 'UNCHANGED', { counts: noCounts, records: 0 });
  let records = 0;
  const batches = batchesOf(run.records, (read) => {
    records += read;
    count(records);
    const { readBytes, totalBytes } = source;
    options.progress?.({ bytes: readBytes, totalBytes, records });
  });
  const counts = await importer.save(manager, batches, { dataset, findings, allowShrink });
  if (records === 0 && !allowShrink) refuseEmpty(findings, source.name);
  await source.checkUntouched();
  if (isRefused(findings)) throw new ImportRefused('the source has faults');
  // References are checked at the end of a transaction; here they can still be blamed on the source.
  await runQuery(manager, sql`SET CONSTRAINTS ALL IMMEDIATE`);
  if (dryRun) throw new RolledBack(reportOf(run, 'WOULD_IMPORT', { counts, records }));
  const report = reportOf(run, 'IMPORTED', { counts, records });
  await recordRun(manager, { dataset, digest, records, startedAt }, report);
  return report;
}

function refuseEmpty(findings: Findings, file: string): void {
  if (isRefused(findings)) return;
  findings.fault({ place: { file }, rule: 'must hold at least one record, but holds none' });
}

/** What the source is to blame for becomes a fault; anything else is thrown on. */
function blameSource(error: unknown, findings: Findings, file: string): void {
  if (error instanceof SourceError || error instanceof DataFileError) {
    findings.fault({ place: { file }, rule: error.message });
    return;
  }
  // PostgreSQL's classes 22 and 23: a value that a column cannot hold, a constraint that does not hold.
  const {
    code = '',
    message,
    detail,
  } = error as { code?: string; message: string; detail?: string };
  if (!/^2[23]...$/.test(code)) throw error;
  findings.fault({
    place: { file },
    rule: detail ? `${message} (${detail.replace(/\.$/, '')})` : message,
  });
}

function reportOf(
  { options, findings, dataset, digest, startedAt }: Run,
  outcome: ImportOutcome,
  { counts, records }: { counts: ImportCounts; records: number },
): ImportReport {
  const { faults, warnings, unknownCodes } = findings;
  return {
    outcome,
    format: options.importer.format,
    source: options.source.name,
    dataset,
    digest,
    records,
    counts,
    faults,
    warnings,
    unknownCodes,
    milliseconds: Date.now() - startedAt.getTime(),
  };
}
