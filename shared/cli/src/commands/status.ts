import type { Command } from 'commander';
import { exitCodesHelp } from '../exit-codes';
import { checkName } from '../member/check-name';
import type { CommandContext } from '../program';
import { addGatewayOption, readGateway, type ConnectionOptions } from '../registry/connection';
import type { GraphAnswer, MemberSummary } from '../registry/registry-answers';
import { RegistryClient } from '../registry/registry-client';
import { shownTime } from '../reports/shown-time';
import { table } from '../reports/table';

interface StatusOptions extends ConnectionOptions {
  name?: string;
  json?: boolean;
}

export function addStatusCommand(program: Command, context: CommandContext): void {
  addGatewayOption(
    program
      .command('status')
      .description('Say which supergraph is served and who is in it.')
      .option('--name <name>', 'all versions of this member, the newest first')
      .option('--json', 'print the answer as JSON')
      .addHelpText('after', exitCodesHelp),
  ).action((options: StatusOptions) => status(options, context));
}

async function status(options: StatusOptions, { terminal }: CommandContext): Promise<void> {
  const { name, json } = options;
  // Everybody may see this: no key is sent.
  const registry = new RegistryClient({ gateway: readGateway(options, terminal), key: undefined });
  const answer =
    name === undefined
      ? await registry.get<GraphAnswer>('registry')
      : await registry.get<{ versions: MemberSummary[] }>(
          `registry/members/${checkName(name)}/versions`,
        );
  if (json) terminal.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  else if ('members' in answer) terminal.stdout.write(describeGraph(answer, registry.gateway));
  else terminal.stdout.write(members(answer.versions));
}

function describeGraph({ supergraph, members: all }: GraphAnswer, gateway: URL): string {
  const { number, version, activatedAt } = supergraph;
  const head = `${gateway.href} serves supergraph ${number} (${version}) since ${shownTime(activatedAt)}.`;
  return `${head}\n\n${members(all)}\nHow each member is doing: ${new URL('status', gateway).href}\n`;
}

function members(all: readonly MemberSummary[]): string {
  return table(
    ['member', 'version', 'published', 'agency', 'licence', 'contact'],
    all.map(({ name, version, publishedAt, agency, licence, contact, isBuiltIn }) => [
      name,
      String(version),
      isBuiltIn ? `${shownTime(publishedAt)}, built in` : shownTime(publishedAt),
      agency,
      licence,
      contact,
    ]),
  );
}
