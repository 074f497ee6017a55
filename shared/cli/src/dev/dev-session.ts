import { CommandFailure } from '../command-failure';
import { readSchema, type Submission } from '../member/submission';
import { describeGateReport, outcomeOf } from '../reports/describe-gate-report';
import type { DevNews } from './dev-news';
import type { LocalGateway } from './local-gateway';
import type { LocalMembers } from './local-members';
import { placeMembers } from './place-members';
import type { PublishedGraph } from './published-graph';
import { Turns } from './turns';

export interface DevSessionOptions {
  submission: Submission;
  graph: PublishedGraph;
  members: LocalMembers;
  gateway: LocalGateway;
  news: DevNews;
}

/** Composes a subgraph that is being developed with the published rest, again and again, and has the last good one served. */
export class DevSession {
  private readonly turns = new Turns(() => this.compose());
  /** What was composed last: the number of the published supergraph, and the schema. */
  private composed: { number: number; sdl: string } | undefined;
  private hasBegun = false;
  private isAway = false;

  constructor(private readonly options: DevSessionOptions) {}

  /**
   * Composes when the schema or the published graph has changed since. Rejects when there is no published graph to begin with,
   * and when the local gateway does not start.
   */
  run(): Promise<void> {
    return this.turns.run();
  }

  private async compose(): Promise<void> {
    let supergraph: string | undefined;
    try {
      supergraph = await this.ask();
    } catch (error) {
      this.stayAway(error);
    }
    if (supergraph !== undefined) await this.serve(supergraph);
  }

  /** The supergraph with the present schema, when it is another one and passes. */
  private async ask(): Promise<string | undefined> {
    const { submission, graph, news } = this.options;
    const { body, schemaFile, shownSchemaFile } = submission;
    const sdl = readSchema(schemaFile, shownSchemaFile);
    const { supergraph, members } = await graph.read();
    this.comeBack();
    const { number } = supergraph;
    if (this.composed?.number === number && this.composed.sdl === sdl) return undefined;
    const composition = await graph.compose({ ...body, sdl });
    const { report } = composition;
    news.say(
      { event: 'composed', passed: report.passed, supergraph: number, report },
      `${shownSchemaFile} with supergraph ${number} of ${members.length} members: ${outcomeOf(report)}\n${describeGateReport(report, { schemaFile: shownSchemaFile, short: true })}`,
    );
    const isGood = report.passed && composition.supergraph !== null;
    if (isGood) await graph.prepare(members.filter(({ name }) => name !== body.name));
    else this.keep();
    this.composed = { number, sdl };
    this.hasBegun = true;
    return isGood ? composition.supergraph! : undefined;
  }

  private async serve(supergraph: string): Promise<void> {
    const { submission, members, gateway, news } = this.options;
    const { name, url } = submission.body;
    const isFirst = gateway.url === undefined;
    await gateway.serve(
      placeMembers(supergraph, (member) => (member === name ? url! : members.urlOf(member))),
    );
    if (!isFirst) return;
    news.say(
      { event: 'serving', url: gateway.url },
      `The local graph answers at ${gateway.url}graphql, with ${name} from ${url}. Ctrl-C stops it.`,
    );
  }

  private keep(): void {
    const { gateway, news } = this.options;
    const text =
      gateway.url === undefined
        ? 'Mend it and save: the local graph starts when it passes.'
        : 'The local graph goes on with what passed last.';
    news.say({ event: 'kept' }, text);
  }

  private stayAway(error: unknown): void {
    const { news } = this.options;
    // Without a graph to begin with there is nothing to do; later it may come back.
    if (!(error instanceof CommandFailure) || !this.hasBegun) throw error;
    if (!this.isAway) news.say({ event: 'away', message: error.message }, error.message);
    this.isAway = true;
  }

  private comeBack(): void {
    if (this.isAway) this.options.news.say({ event: 'back' }, 'Composing works again.');
    this.isAway = false;
  }
}
