import type { Command } from 'commander';
import { exitCodes, exitCodesHelp } from '../exit-codes';
import { addSubmissionOptions } from '../member/submission-options';
import { readSubmission, type SubmissionOptions } from '../member/submission';
import type { CommandContext } from '../program';
import {
  addGatewayOption,
  addKeyOptions,
  connect,
  readGateway,
  type ConnectionOptions,
} from '../registry/connection';
import type { GateReport } from '../registry/gate-report';
import { RegistryClient } from '../registry/registry-client';
import { describeGateReport } from '../reports/describe-gate-report';
import { whileWaiting } from '../while-waiting';

interface CheckOptions extends SubmissionOptions, ConnectionOptions {
  probe: boolean;
  json?: boolean;
}

const explanation = `
Nothing is published, and no key is needed: it works before the subgraph exists. With a key of the member and an address,
the running server is asked, too.
${exitCodesHelp}`;

export function addCheckCommand(program: Command, context: CommandContext): void {
  const command = addSubmissionOptions(
    program
      .command('check')
      .description('Hold a schema to the rules of the graph, without publishing it.'),
  )
    .option('--no-probe', 'do not ask the running server')
    .option('--json', 'print the report as JSON')
    .addHelpText('after', explanation);
  addKeyOptions(addGatewayOption(command)).action(
    (folder: string | undefined, options: CheckOptions) => check(folder, options, context),
  );
}

async function check(
  folderArgument: string | undefined,
  options: CheckOptions,
  { terminal, end }: CommandContext,
): Promise<void> {
  const { json, probe } = options;
  const { body, folder, shownSchemaFile } = readSubmission(folderArgument, options, terminal);
  // Without a key the registry asks no server.
  const registry = probe
    ? connect(options, { terminal, memberFolder: folder })
    : new RegistryClient({ gateway: readGateway(options, terminal), key: undefined });
  const asked = registry.post<{ report: GateReport }>('registry/check', body);
  const { report } = await whileWaiting(terminal, `Checking ${body.name}`, asked);
  terminal.stdout.write(
    json
      ? `${JSON.stringify(report, null, 2)}\n`
      : describeGateReport(report, { schemaFile: shownSchemaFile }),
  );
  if (!report.passed) end(exitCodes.refused);
}
