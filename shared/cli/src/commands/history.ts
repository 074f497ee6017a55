import type { Command } from 'commander';
import { exitCodes, exitCodesHelp } from '../exit-codes';
import type { CommandContext } from '../program';
import { readPositiveInteger } from '../read-positive-integer';
import { addGatewayOption, readGateway, type ConnectionOptions } from '../registry/connection';
import { firstBrokenEntry } from '../registry/first-broken-entry';
import type { LogEntry } from '../registry/log-entry';
import { RegistryClient } from '../registry/registry-client';
import { shownTime } from '../reports/shown-time';
import { table } from '../reports/table';

interface HistoryOptions extends ConnectionOptions {
  limit: number;
  json?: boolean;
}

interface HistoryAnswer {
  entries: LogEntry[];
  firstBroken: number | null;
}

const pageSize = 200;

const explanation = `
Each entry holds the hash of the one before. The registry checks the whole log, and this command checks what it prints
again: it ends with 1 when an entry was changed or taken out.
${exitCodesHelp}`;

export function addHistoryCommand(program: Command, context: CommandContext): void {
  addGatewayOption(
    program
      .command('history')
      .description('Say who changed what in the graph, the newest first.')
      .option('--limit <number>', 'how many entries', readPositiveInteger('--limit'), 50)
      .option('--json', 'print the entries as JSON')
      .addHelpText('after', explanation),
  ).action((options: HistoryOptions) => history(options, context));
}

async function history(options: HistoryOptions, { terminal, end }: CommandContext): Promise<void> {
  // Everybody may see this: no key is sent.
  const registry = new RegistryClient({ gateway: readGateway(options, terminal), key: undefined });
  const { entries, firstBroken } = await readEntries(registry, options.limit);
  const broken = firstBroken ?? firstBrokenEntry(entries) ?? null;
  if (options.json) {
    terminal.stdout.write(`${JSON.stringify({ entries, firstBroken: broken }, null, 2)}\n`);
  } else {
    terminal.stdout.write(entries.length === 0 ? 'Nothing has happened yet.\n' : describe(entries));
  }
  if (broken === null) return;
  terminal.stderr.write(
    `The log is not as it was written: entry ${broken} was changed, or one before it was taken out. Tell the graph's editors.\n`,
  );
  end(exitCodes.refused);
}

async function readEntries(registry: RegistryClient, limit: number): Promise<HistoryAnswer> {
  const entries: LogEntry[] = [];
  let firstBroken: number | null = null;
  while (entries.length < limit) {
    const last = entries.at(-1);
    const size = Math.min(limit - entries.length, pageSize);
    const before = last === undefined ? '' : `&before=${last.sequence}`;
    const page = await registry.get<HistoryAnswer>(`registry/history?limit=${size}${before}`);
    firstBroken ??= page.firstBroken;
    entries.push(...page.entries);
    if (page.entries.length < size || page.entries.at(-1)?.sequence === 1) break;
  }
  return { entries, firstBroken };
}

function describe(entries: readonly LogEntry[]): string {
  const rows = entries.map(({ sequence, at, actor, action, subject, details, hash }) => [
    String(sequence),
    shownTime(at),
    describeActor(actor),
    action,
    subject,
    hash.slice(0, 12),
    describeDetails(details),
  ]);
  return table(['entry', 'at', 'who', 'did', 'to', 'hash', 'details'], rows);
}

function describeActor({ kind, member, keyId }: LogEntry['actor']): string {
  const who = member ?? (kind === 'editor' ? 'editors' : kind);
  return keyId ? `${who} (${keyId})` : who;
}

/** Hashes are for programs. */
function describeDetails(details: LogEntry['details']): string {
  return Object.entries(details)
    .filter(([name, value]) => value !== null && value !== '' && !/sha256|hash/i.test(name))
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : describeValue(value)}`)
    .join(', ');
}

function describeValue(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value
    .map((item: { name?: unknown; version?: unknown } | string) =>
      typeof item === 'object' && item !== null && typeof item.name === 'string'
        ? `${item.name} ${String(item.version ?? '')}`.trim()
        : String(item),
    )
    .join(' ');
}
