import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { CommandFailure } from '../command-failure';
import { ChildCommand } from '../dev/child-command';
import { DevNews } from '../dev/dev-news';
import { DevSession } from '../dev/dev-session';
import { findGateway } from '../dev/find-gateway';
import { LocalGateway } from '../dev/local-gateway';
import { LocalMembers } from '../dev/local-members';
import { PublishedGraph } from '../dev/published-graph';
import { watchForSaves } from '../dev/watch-for-saves';
import { exitCodes, exitCodesHelp } from '../exit-codes';
import { readMemberFile } from '../member/member-file';
import { readSubmission, type Submission, type SubmissionOptions } from '../member/submission';
import { addSubmissionOptions } from '../member/submission-options';
import type { CommandContext } from '../program';
import { readPort } from '../read-port';
import {
  addGatewayOption,
  addKeyOptions,
  connect,
  isLoopback,
  type ConnectionOptions,
} from '../registry/connection';
import type { Terminal } from '../terminal';

interface DevOptions extends SubmissionOptions, ConnectionOptions {
  mock?: boolean;
  port: number;
  start?: string;
  json?: boolean;
}

const lookForChangesEveryMs = 5_000;

const explanation = `
Starts your subgraph with the command "start" of agency-graph.json, composes its schema with the published rest whenever you save
it, and serves the result on this machine. A schema that is refused changes nothing: the last good one is served on. Nothing is
published. Your subgraph accepts requests that the local gateway or the published one signed.

The rest of the graph is asked through its gateway, which takes a key of yours; with --mock its values are made up from its
schemas, the same ones each time.
${exitCodesHelp}`;

export function addDevCommand(program: Command, context: CommandContext): void {
  const command = addSubmissionOptions(
    program
      .command('dev')
      .description('Run your subgraph on this machine within the published graph.'),
  )
    .option('--mock', 'make the values of the other members up')
    .option('--port <number>', 'port of the local graph, 0 for any free one', readPort, 4101)
    .option('--start <command>', 'starts the subgraph in its folder; empty when it runs already')
    .option('--json', 'print one JSON object a line')
    .addHelpText('after', explanation);
  addKeyOptions(addGatewayOption(command)).action(
    (folder: string | undefined, options: DevOptions) => dev(folder, options, context),
  );
}

async function dev(
  folderArgument: string | undefined,
  options: DevOptions,
  { terminal }: CommandContext,
): Promise<void> {
  const submission = readSubmission(folderArgument, options, terminal);
  requireUrl(submission);
  const program = findGateway([terminal.folder, submission.folder, __dirname]);
  const registry = connect(options, { terminal, memberFolder: submission.folder });
  const graph = new PublishedGraph(registry, { isMocked: options.mock ?? false });
  const news = new DevNews(terminal.stdout, options.json ?? false);
  const closes: (() => unknown)[] = [];
  const interrupted = untilInterrupted(terminal, closes);
  try {
    const folder = mkdtempSync(join(tmpdir(), 'agency-graph-dev-'));
    closes.push(() => rmSync(folder, { recursive: true, force: true }));
    const onLine = (line: string) => news.line('gateway', line);
    const { environment } = terminal;
    const gateway = new LocalGateway({ program, folder, port: options.port, environment, onLine });
    closes.push(() => gateway.stop());
    const members = new LocalMembers({
      answer: (member, body, headers) => graph.answer(member, body, headers),
      jwks: async () => ({
        keys: [...(await graph.jwks()).keys, ...(await gateway.jwks()).keys],
      }),
    });
    await members.start();
    closes.push(() => members.stop());
    startSubgraph(options, { submission, terminal, news, jwksUrl: members.jwksUrl, closes });
    const session = new DevSession({ submission, graph, members, gateway, news });
    const broken = new Promise<never>((_resolve, reject) => {
      const compose = () => void session.run().catch(reject);
      closes.push(watchForSaves(submission.schemaFile, compose));
      const timer = setInterval(compose, lookForChangesEveryMs);
      closes.push(() => clearInterval(timer));
      compose();
    });
    await Promise.race([interrupted, broken]);
  } finally {
    for (let close = closes.pop(); close; close = closes.pop()) await close();
  }
}

function requireUrl({ body, folder }: Submission): void {
  if (body.url !== undefined && URL.canParse(body.url)) return;
  throw new CommandFailure(
    exitCodes.usage,
    `Where does your subgraph answer? Write "url": "http://127.0.0.1:4100/" into agency-graph.json in ${folder}, or give --url.`,
  );
}

function untilInterrupted(terminal: Terminal, closes: (() => unknown)[]): Promise<void> {
  return new Promise((resolve) => {
    closes.push(terminal.onInterrupt?.(resolve) ?? (() => {}));
  });
}

function startSubgraph(
  options: DevOptions,
  {
    submission: { folder, body },
    terminal: { environment },
    news,
    jwksUrl,
    closes,
  }: {
    submission: Submission;
    terminal: Terminal;
    news: DevNews;
    jwksUrl: string;
    closes: (() => unknown)[];
  },
): void {
  const file = options.start ?? readMemberFile(folder).start;
  if (!file) {
    news.say(
      { event: 'keys', url: jwksUrl },
      `Start ${body.name} yourself. The keys that sign requests to it: GATEWAY_JWKS_URL=${jwksUrl}`,
    );
    return;
  }
  const url = new URL(body.url!);
  const { AGENCY_GRAPH_KEY: _key, ...inherited } = environment;
  const child = new ChildCommand({
    file,
    shell: true,
    folder,
    environment: {
      ...inherited,
      ...(isLoopback(url) && { PORT: url.port || '80' }),
      GATEWAY_JWKS_URL: jwksUrl,
    },
    onLine: (line) => news.line('subgraph', line),
    onEnd: (how) =>
      news.say(
        { event: 'ended', how },
        `"${file}" ended ${how}. The local graph answers without it.`,
      ),
  });
  closes.push(() => child.stop());
}
