import type { Command } from 'commander';
import { exitCodes, exitCodesHelp } from '../exit-codes';
import { checkName } from '../member/check-name';
import { readMemberFile } from '../member/member-file';
import { memberFolder, requireName } from '../member/submission';
import type { CommandContext } from '../program';
import {
  addGatewayOption,
  addKeyOptions,
  connect,
  type ConnectionOptions,
} from '../registry/connection';
import type { SupergraphReference } from '../registry/registry-answers';
import { printRefusal } from '../reports/print-refusal';
import { whileWaiting } from '../while-waiting';

interface RetireOptions extends ConnectionOptions {
  name?: string;
  json?: boolean;
}

const explanation = `
Its fields leave the graph. The gate refuses it when others build upon its types, and as long as operations use its fields.
Its versions stay in the registry: agency-graph rollback brings one back.
${exitCodesHelp}`;

export function addRetireCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('retire')
    .description('Take a subgraph out of the graph.')
    .argument('[FOLDER]', 'folder of the subgraph, with its agency-graph.json (this one)')
    .option('--name <name>', 'its name in the graph')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', explanation);
  addKeyOptions(addGatewayOption(command)).action(
    (folder: string | undefined, options: RetireOptions) => retire(folder, options, context),
  );
}

async function retire(
  folderArgument: string | undefined,
  options: RetireOptions,
  { terminal, end }: CommandContext,
): Promise<void> {
  const folder = memberFolder(folderArgument, terminal.folder);
  const name = checkName(requireName(options, readMemberFile(folder), folder));
  const registry = connect(options, { terminal, memberFolder: folder });
  const asked = registry.submit<{ supergraph: SupergraphReference }>('registry/retire', { name });
  const { answer, refused } = await whileWaiting(terminal, `Retiring ${name}`, asked);
  if (refused) {
    printRefusal(refused, { terminal, schemaFile: 'schema', json: options.json });
    return end(exitCodes.refused);
  }
  const { number, version } = answer.supergraph;
  terminal.stdout.write(
    options.json
      ? `${JSON.stringify(answer, null, 2)}\n`
      : `${name} has left the graph. ${registry.gateway.href} serves supergraph ${number} (${version}).\n`,
  );
  return undefined;
}
