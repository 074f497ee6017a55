import { type Command, Option } from 'commander';
import { CommandFailure } from '../command-failure';
import { exitCodes, exitCodesHelp } from '../exit-codes';
import { checkName } from '../member/check-name';
import { readMemberFile } from '../member/member-file';
import { memberFolder, requireName } from '../member/submission';
import type { CommandContext } from '../program';
import { readPositiveInteger } from '../read-positive-integer';
import {
  addGatewayOption,
  addKeyOptions,
  connect,
  type ConnectionOptions,
} from '../registry/connection';
import type { SupergraphReference } from '../registry/registry-answers';
import { printRefusal } from '../reports/print-refusal';
import { whileWaiting } from '../while-waiting';

interface RollbackOptions extends ConnectionOptions {
  name?: string;
  to?: number;
  supergraph?: number;
  reason?: string;
  json?: boolean;
}

const explanation = `
agency-graph history shows what there was. A member goes back with its own key; the whole graph with a key of the editors.
Nothing is lost: the later versions stay in the registry, and the log says who went back, when and why.
${exitCodesHelp}`;

export function addRollbackCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('rollback')
    .description('Serve an earlier version of a subgraph, or an earlier supergraph.')
    .argument('[FOLDER]', 'folder of the subgraph, with its agency-graph.json (this one)')
    .option('--name <name>', 'its name in the graph')
    .option(
      '--to <version>',
      'the version of the subgraph to go back to',
      readPositiveInteger('--to'),
    )
    .addOption(
      new Option('--supergraph <number>', 'the supergraph to go back to, with all its members')
        .argParser(readPositiveInteger('--supergraph'))
        .conflicts(['to', 'name']),
    )
    .option('--reason <text>', 'why; it stands in the history')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', explanation);
  addKeyOptions(addGatewayOption(command)).action(
    (folder: string | undefined, options: RollbackOptions) => rollback(folder, options, context),
  );
}

async function rollback(
  folderArgument: string | undefined,
  options: RollbackOptions,
  { terminal, end }: CommandContext,
): Promise<void> {
  const { to, supergraph, reason, json } = options;
  if (to === undefined && supergraph === undefined)
    throw new CommandFailure(
      exitCodes.usage,
      'Where to? Give --to VERSION of the subgraph, or --supergraph NUMBER.',
    );
  const folder = memberFolder(folderArgument, terminal.folder);
  const target =
    supergraph === undefined
      ? { name: checkName(requireName(options, readMemberFile(folder), folder)), version: to }
      : { supergraph };
  const registry = connect(options, { terminal, memberFolder: folder });
  const asked = registry.submit<{ supergraph: SupergraphReference }>('registry/rollback', {
    ...target,
    ...(reason !== undefined && { reason }),
  });
  const { answer, refused } = await whileWaiting(terminal, 'Rolling back', asked);
  if (refused) {
    printRefusal(refused, { terminal, schemaFile: 'schema', json });
    return end(exitCodes.refused);
  }
  const { number, version } = answer.supergraph;
  const what =
    target.name === undefined ? 'The graph' : `${target.name} is version ${to} again. The graph`;
  terminal.stdout.write(
    json
      ? `${JSON.stringify(answer, null, 2)}\n`
      : `${what} at ${registry.gateway.href} serves supergraph ${number} (${version}).\n`,
  );
  return undefined;
}
