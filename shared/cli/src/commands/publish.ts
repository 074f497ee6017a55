import type { Command } from 'commander';
import { CommandFailure } from '../command-failure';
import { exitCodes, exitCodesHelp } from '../exit-codes';
import { addSubmissionOptions } from '../member/submission-options';
import { readSubmission, type Submission, type SubmissionOptions } from '../member/submission';
import type { CommandContext } from '../program';
import {
  addGatewayOption,
  addKeyOptions,
  connect,
  type ConnectionOptions,
} from '../registry/connection';
import type { GateReport } from '../registry/gate-report';
import type { MemberSummary, SupergraphReference } from '../registry/registry-answers';
import { describeGateReport } from '../reports/describe-gate-report';
import { printRefusal } from '../reports/print-refusal';
import { whileWaiting } from '../while-waiting';

interface PublishOptions extends SubmissionOptions, ConnectionOptions {
  json?: boolean;
}

interface Published {
  report?: GateReport;
  member: MemberSummary;
  supergraph: SupergraphReference;
  unchanged?: boolean;
}

const explanation = `
The schema passes the same gate as in agency-graph check, and the running server is asked. When the command ends with 0, the
graph answers with it. The same again changes nothing.
${exitCodesHelp}`;

export function addPublishCommand(program: Command, context: CommandContext): void {
  const command = addSubmissionOptions(
    program
      .command('publish')
      .description('Make a subgraph, or its new version, part of the graph.'),
  )
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', explanation);
  addKeyOptions(addGatewayOption(command)).action(
    (folder: string | undefined, options: PublishOptions) => publish(folder, options, context),
  );
}

async function publish(
  folderArgument: string | undefined,
  options: PublishOptions,
  { terminal, end }: CommandContext,
): Promise<void> {
  const submission = readSubmission(folderArgument, options, terminal);
  requireAll(submission);
  const { body, folder, shownSchemaFile } = submission;
  const registry = connect(options, { terminal, memberFolder: folder });
  const asked = registry.submit<Published>('registry/publish', body);
  const { answer, refused } = await whileWaiting(terminal, `Publishing ${body.name}`, asked);
  if (refused) {
    printRefusal(refused, { terminal, schemaFile: shownSchemaFile, json: options.json });
    return end(exitCodes.refused);
  }
  if (options.json) {
    terminal.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    return undefined;
  }
  if (answer.report)
    terminal.stdout.write(
      `${describeGateReport(answer.report, { schemaFile: shownSchemaFile })}\n`,
    );
  terminal.stdout.write(describe(answer, registry.gateway));
  return undefined;
}

/** All of them at once, before anything is sent. */
function requireAll({ body, folder }: Submission): void {
  const missing = (['agency', 'contact', 'licence', 'url'] as const).filter(
    (field) => !body[field],
  );
  if (missing.length === 0) return;
  throw new CommandFailure(
    exitCodes.usage,
    `Publishing needs ${missing.join(', ')}: write ${missing.length === 1 ? 'it' : 'them'} into agency-graph.json in ${folder}, or give ${missing.map((field) => `--${field}`).join(' ')}.`,
  );
}

function describe({ member, supergraph, unchanged }: Published, gateway: URL): string {
  const { name, version } = member;
  const { number, version: digest } = supergraph;
  const what = unchanged
    ? `${name} stands as version ${version} already; nothing was changed.`
    : `${name} is published as version ${version}.`;
  return `${what} ${gateway.href} serves supergraph ${number} (${digest}).\n`;
}
