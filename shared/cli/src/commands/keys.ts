import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { CommandFailure } from '../command-failure';
import { exitCodes, exitCodesHelp } from '../exit-codes';
import { checkName } from '../member/check-name';
import { readMemberFile } from '../member/member-file';
import { memberFolder } from '../member/submission';
import type { CommandContext } from '../program';
import {
  addGatewayOption,
  addKeyOptions,
  connect,
  type ConnectionOptions,
} from '../registry/connection';
import type { KeySummary } from '../registry/registry-answers';
import { shownTime } from '../reports/shown-time';
import { table } from '../reports/table';

interface KeysOptions extends ConnectionOptions {
  name?: string;
  editor?: boolean;
  label?: string;
  out?: string;
  json?: boolean;
}

const explanation = `
A key is of one member and publishes for that member alone, or of the graph's editors. The registry keeps a hash of it and
nothing else. A member has at most two active keys: make the second, use it everywhere, revoke the first.
${exitCodesHelp}`;

export function addKeysCommand(program: Command, context: CommandContext): void {
  const keys = program
    .command('keys')
    .description('Make, list and revoke the keys with which members publish.')
    .addHelpText('after', explanation);
  const create = keys
    .command('create')
    .description('Make a key. Its text is shown once and kept nowhere.')
    .option('--name <name>', 'the member whose key it is')
    .addOption(new Option('--editor', "a key of the graph's editors").conflicts('name'))
    .option('--label <text>', 'what it is for: a person, a machine')
    .option('--out <file>', 'write the key into a new file that only you may read');
  const list = keys
    .command('list')
    .description('List the keys, without their texts.')
    .option('--name <name>', 'only those of this member');
  const revoke = keys
    .command('revoke')
    .description('Revoke a key. It is refused from then on.')
    .argument('<ID>', 'the id of the key, as list shows it');
  create.action((options: KeysOptions) => createKey(options, context));
  list.action((options: KeysOptions) => listKeys(options, context));
  revoke.action((id: string, options: KeysOptions) => revokeKey(id, options, context));
  for (const command of [create, list, revoke])
    addKeyOptions(addGatewayOption(command)).option('--json', 'print the answer as JSON');
}

async function createKey(options: KeysOptions, { terminal }: CommandContext): Promise<void> {
  const { editor, label, out, json } = options;
  const folder = memberFolder(undefined, terminal.folder);
  const member = options.name ?? (editor ? undefined : readMemberFile(folder).name);
  if (member === undefined && !editor)
    throw new CommandFailure(exitCodes.usage, 'Whose key? Give --name NAME, or --editor.');
  if (member !== undefined) checkName(member);
  const file = out === undefined ? undefined : resolve(terminal.folder, out);
  if (file !== undefined) reserve(file, out!);
  const registry = connect(options, { terminal, memberFolder: folder });
  const made = await registry
    .post<{ key: KeySummary; text: string }>('registry/keys', {
      ...(member === undefined ? { editor: true } : { member }),
      ...(label !== undefined && { label }),
    })
    .catch((error: unknown) => {
      if (file !== undefined) rmSync(file, { force: true });
      throw error;
    });
  const { key, text } = made;
  if (file !== undefined) writeFileSync(file, `${text}\n`, { mode: 0o600 });
  if (json) {
    const shown = file === undefined ? made : { key, file };
    terminal.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    return;
  }
  const whose = member === undefined ? 'the editors' : member;
  terminal.stderr.write(
    `Made the key ${key.id} of ${whose}. ${file === undefined ? 'Its text follows; it is shown this once.' : `It stands in ${out}; keep it secret.`}\n`,
  );
  if (file === undefined) terminal.stdout.write(`${text}\n`);
}

/** Finds out before the key is made whether it can be kept. */
function reserve(file: string, shown: string): void {
  try {
    writeFileSync(file, '', { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    const { code, message } = cause as { code?: string; message: string };
    const reason = code === 'EEXIST' ? 'it is there already, and might hold a key' : message;
    throw new CommandFailure(exitCodes.usage, `--out ${shown} cannot be made: ${reason}.`, {
      cause,
    });
  }
}

async function listKeys(options: KeysOptions, { terminal }: CommandContext): Promise<void> {
  const folder = memberFolder(undefined, terminal.folder);
  const registry = connect(options, { terminal, memberFolder: folder });
  const { name } = options;
  const query = name === undefined ? '' : `?member=${checkName(name)}`;
  const answer = await registry.get<{ keys: KeySummary[] }>(`registry/keys${query}`);
  if (options.json) {
    terminal.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    return;
  }
  const rows = answer.keys.map(({ id, member, label, createdAt, lastUsedAt, revokedAt }) => [
    id,
    member ?? 'editors',
    label,
    shownTime(createdAt),
    lastUsedAt === null ? 'never' : shownTime(lastUsedAt),
    revokedAt === null ? 'active' : `revoked ${shownTime(revokedAt)}`,
  ]);
  const titles = ['id', 'of', 'label', 'made', 'last used', 'state'];
  terminal.stdout.write(rows.length === 0 ? 'There are no keys.\n' : table(titles, rows));
}

async function revokeKey(
  id: string,
  options: KeysOptions,
  { terminal }: CommandContext,
): Promise<void> {
  if (!/^\w{1,40}$/.test(id)) {
    const message = `ID must be the id of a key, as agency-graph keys list shows it, but it is "${id.slice(0, 12)}…".`;
    throw new CommandFailure(exitCodes.usage, message);
  }
  const folder = memberFolder(undefined, terminal.folder);
  const registry = connect(options, { terminal, memberFolder: folder });
  const answer = await registry.delete<{ key: KeySummary }>(`registry/keys/${id}`);
  terminal.stdout.write(
    options.json
      ? `${JSON.stringify(answer, null, 2)}\n`
      : `The key ${id} of ${answer.key.member ?? 'the editors'} is revoked.\n`,
  );
}
