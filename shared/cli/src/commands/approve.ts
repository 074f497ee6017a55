import type { Command } from 'commander';
import { exitCodesHelp } from '../exit-codes';
import { checkName } from '../member/check-name';
import type { CommandContext } from '../program';
import {
  addGatewayOption,
  addKeyOptions,
  connect,
  type ConnectionOptions,
} from '../registry/connection';
import type { Approval } from '../registry/registry-answers';
import { printable } from '../printable';

interface ApproveOptions extends ConnectionOptions {
  name: string;
  change: string[];
  reason: string;
  json?: boolean;
}

const explanation = `
For the graph's editors. The refusal of a breaking change names it: The change is called "FIELD_REMOVED Project.title". Once
approved it passes the gate, now and later.
${exitCodesHelp}`;

export function addApproveCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('approve')
    .description('Let breaking changes of a member pass.')
    .requiredOption('--name <name>', 'the member that makes the changes')
    .requiredOption('--change <change...>', 'the changes, as the refusal names them')
    .requiredOption('--reason <text>', 'why they may pass; it stands in the history')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', explanation);
  addKeyOptions(addGatewayOption(command)).action((options: ApproveOptions) =>
    approve(options, context),
  );
}

async function approve(options: ApproveOptions, { terminal }: CommandContext): Promise<void> {
  const { name, change: changes, reason, json } = options;
  const registry = connect(options, { terminal });
  const answer = await registry.post<{ approvals: Approval[] }>('registry/approvals', {
    member: checkName(name),
    changes,
    reason,
  });
  terminal.stdout.write(
    json
      ? `${JSON.stringify(answer, null, 2)}\n`
      : changes.map((change) => `${name} may make the change "${printable(change)}".\n`).join(''),
  );
}
