import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { CommandFailure } from '../command-failure';
import { exitCodes, exitCodesHelp } from '../exit-codes';
import { memberPackage } from '../init/member-package';
import { placesOf, planMember, type InitOptions, type MemberPlan } from '../init/member-plan';
import { packTools } from '../init/pack-tools';
import { runProgram } from '../init/run-program';
import { sharedEntities } from '../init/shared-entities';
import { templateFiles } from '../init/template-files';
import type { CommandContext } from '../program';
import { addGatewayOption, readGateway, type ConnectionOptions } from '../registry/connection';
import type { Terminal } from '../terminal';
import { whileWaiting } from '../while-waiting';

interface InitCommandOptions extends InitOptions, ConnectionOptions {
  install: boolean;
  json?: boolean;
}

const explanation = `
typescript: a server with the kit of the graph, its data in a CSV file with sources, a loader that asks in batches, and a test. It
needs Node and nothing else. sdl: a schema and CONTRACT.md, which says how a server in any language answers it.
${exitCodesHelp}`;

export function addInitCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('init')
    .description('Make a folder with a working subgraph.')
    .argument('<FOLDER>', 'folder to make; it must not be there, or be empty')
    .addOption(
      new Option('--template <template>', 'what it is made of')
        .choices(['typescript', 'sdl'])
        .default('typescript'),
    )
    .option('--name <name>', 'its name in the graph (the name of the folder)')
    .option('--agency <name>', 'the agency that runs it')
    .option('--contact <address>', 'where its people are reached: an e-mail or a web address')
    .option('--licence <licence>', 'licence of its data', 'CC-BY-4.0')
    .addOption(
      new Option('--extends <type>', 'the type of others that it adds a field to')
        .choices(Object.keys(sharedEntities))
        .default('Country'),
    )
    .option('--url <url>', 'where it will answer', 'http://127.0.0.1:4100/')
    .option('--no-install', 'do not run npm install')
    .option('--json', 'print what was made as JSON')
    .addHelpText('after', explanation);
  addGatewayOption(command).action((folder: string, options: InitCommandOptions) =>
    init(folder, options, context),
  );
}

async function init(
  folderArgument: string,
  options: InitCommandOptions,
  { terminal }: CommandContext,
): Promise<void> {
  const folder = resolve(terminal.folder, folderArgument);
  const gateway = readGateway(options, terminal);
  const plan = planMember(folder, options);
  requireEmpty(folder, folderArgument);
  const files = templateFiles(plan);
  const wasThere = existsSync(folder);
  try {
    for (const [path, content] of Object.entries(files)) write(join(folder, path), content);
    if (plan.template === 'typescript') await addPackage(plan, terminal);
  } catch (error) {
    // So that the command can be given again.
    for (const path of wasThere ? readdirSync(folder).map((name) => join(folder, name)) : [folder])
      rmSync(path, { recursive: true, force: true });
    throw error;
  }
  if (plan.template === 'typescript' && options.install) await install(folder, terminal);
  const shown = relative(terminal.folder, folder) || '.';
  terminal.stdout.write(
    options.json
      ? `${JSON.stringify({ folder, files: [...Object.keys(files), ...(plan.template === 'typescript' ? ['package.json'] : [])].toSorted() }, null, 2)}\n`
      : describe(plan, shown, gateway),
  );
}

function requireEmpty(folder: string, shown: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  throw new CommandFailure(
    exitCodes.usage,
    `FOLDER must be empty or not be there, so that nothing is overwritten, but ${shown} holds ${readdirSync(folder).length} files.`,
  );
}

async function addPackage(plan: MemberPlan, terminal: Terminal): Promise<void> {
  const { environment, stderr } = terminal;
  const say = (text: string) => stderr.write(`${text}\n`);
  const tools = await packTools(plan.folder, { environment, say });
  write(join(plan.folder, 'package.json'), memberPackage(plan, tools));
}

async function install(folder: string, terminal: Terminal): Promise<void> {
  const { environment, stderr } = terminal;
  stderr.write('Installing what it needs …\n');
  const argv = ['npm', 'install', '--no-audit', '--no-fund', '--prefer-offline'];
  const installed = runProgram({ argv, folder, environment });
  try {
    await whileWaiting(terminal, 'npm install', installed);
  } catch (cause) {
    const message = `${(cause as Error).message}\nThe folder is whole but for this: run npm install in it again.`;
    throw new CommandFailure(exitCodes.unavailable, message, { cause });
  }
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { flag: 'wx' });
}

function describe(plan: MemberPlan, shown: string, gateway: URL): string {
  const { file, type, field, template } = plan;
  const missing = (['agency', 'contact'] as const).filter((name) => file[name] === '');
  const todo =
    missing.length === 0
      ? ''
      : `Write ${missing.join(' and ')} into ${join(shown, 'agency-graph.json')}; publishing needs them.\n`;
  const read =
    template === 'sdl'
      ? `${join(shown, 'CONTRACT.md')} says how your server answers it.`
      : `${join(shown, 'README.md')} says what is where.`;
  return `Made ${file.name} in ${shown}: it adds ${field} to ${type}, with values that are made up. ${read}
${todo}
Next, with the graph at ${gateway.href}:
  agency-graph dev ${shown}       your subgraph within the graph, composed anew on each save
  agency-graph check ${shown}     what the graph says of the schema
  agency-graph publish ${shown}   make it part of the graph; takes a key of ${file.agency || 'your agency'}
Then ask it: ${placesOf(plan).query}
`;
}
