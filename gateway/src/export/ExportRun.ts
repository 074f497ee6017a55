import { createHash } from 'node:crypto';
import {
  syntheticData,
  syntheticDataKey,
  type SyntheticData,
} from '@agency-graph/subgraph-kit/synthetic-note';
import type { GraphQLFormattedError } from 'graphql';
import type { Checksum, Citation } from './citation/Citation';
import { SourceCollector } from './citation/SourceCollector';
import type { Column } from './columns';
import type { Encoder } from './encoders/Encoder';
import { ExportRefused } from './ExportRefused';
import type { ExportLimits } from './limits';
import { PageError, PageReader, type ExecuteInGateway } from './PageReader';
import type { ExportPlan } from './planExport';
import type { Answered } from './privateNames';
import { readRows, type Cells } from './readRows';
import type { Selection } from './Selection';

export interface ExportRunOptions {
  plan: ExportPlan;
  execute: ExecuteInGateway;
  limits: ExportLimits;
  mediaType: string;
  gateway: string;
  supergraphHash: string;
  /** Aborts when nobody waits for the data any more. */
  gone: AbortSignal;
  /** Aborts when the time of the export is up. */
  deadline: AbortSignal;
}

const chunkLetters = 64 * 1024;

/** One export from its first page to its citation. */
export class ExportRun {
  rows = 0;
  bytes = 0;
  incompleteReason: string | null = null;
  /** Grows with every page that was read and everything that was taken. */
  progress = 0;
  private readonly exportedAt = new Date();
  private readonly sources = new SourceCollector();
  private readonly hash = createHash('sha256');
  private readonly pages: PageReader;
  private readonly syntheticSubgraphs = new Set<string>();
  private isSynthetic = false;
  private first: Answered | undefined;

  constructor(private readonly options: ExportRunOptions) {
    this.pages = new PageReader(options.plan, async (operation) => {
      const answer = await options.execute(operation);
      this.progress += 1;
      this.noteSynthetic(answer.extensions[syntheticDataKey] as SyntheticData | undefined);
      return answer;
    });
  }

  /** Asks for the first page. Throws ExportRefused with the errors of the graph, while nothing is written yet. */
  async begin(): Promise<void> {
    try {
      this.first = await this.pages.readFirst();
    } catch (error) {
      if (!(error instanceof PageError) || error.errors.length === 0) throw error;
      throw new ExportRefused(statusOf(error.errors), error.errors);
    }
  }

  /** The bytes of the data. Whatever ends it early is said at its end; it throws nothing but what broke in the gateway. */
  async *write(encoder: Encoder): AsyncGenerator<Buffer> {
    yield this.take(encoder.begin());
    yield* this.writeRows(encoder);
    if (this.options.gone.aborted) return;
    const whole = encoder.checksumCovers === 'the whole file';
    const end = encoder.end(this.cite(whole ? null : this.checksum(encoder)));
    if (whole) yield this.take(end);
    else yield Buffer.from(end);
    this.finished = this.cite(this.checksum(encoder));
  }

  /** The citation; undefined until the data has ended. */
  finished: Citation | undefined;

  private async *writeRows(encoder: Encoder): AsyncGenerator<Buffer> {
    let text = '';
    try {
      for await (const rows of this.readRows()) {
        for (const cells of rows) {
          this.checkLimits(text.length);
          this.rows += 1;
          const written = encoder.add(cells);
          if (typeof written === 'string') text += written;
          else yield this.take(written);
        }
        if (text.length >= chunkLetters) {
          yield this.take(text);
          text = '';
        }
      }
    } catch (error) {
      this.incompleteReason = this.reasonOf(error);
    }
    yield this.take(text);
  }

  private readRows(): AsyncGenerator<Cells[]> {
    const { plan, limits } = this.options;
    const rowLists = new Set<Selection>(plan.chain.map(({ selection }) => selection));
    return readRows(this.first!, {
      plan,
      pages: this.pages,
      cellItems: limits.cellItems,
      visit: (selections, item) => this.sources.visit(selections, item, rowLists),
    });
  }

  private checkLimits(pending: number): void {
    const { rows, bytes, milliseconds } = this.options.limits;
    if (this.rows >= rows) throw new LimitReached(`the limit of ${rows} rows was reached`);
    if (this.bytes + pending >= bytes) {
      throw new LimitReached(`the limit of ${bytes} bytes was reached`);
    }
    if (this.options.deadline.aborted) {
      throw new LimitReached(`the limit of ${milliseconds / 1000} s was reached`);
    }
  }

  private reasonOf(error: unknown): string {
    if (error instanceof LimitReached) return error.message;
    if (this.options.deadline.aborted) {
      return `the limit of ${this.options.limits.milliseconds / 1000} s was reached`;
    }
    if (error instanceof PageError) return `a further page could not be read. ${error.message}`;
    throw error;
  }

  private take(data: string | Uint8Array): Buffer {
    const buffer = Buffer.from(data as string);
    this.bytes += buffer.length;
    this.progress += 1;
    this.hash.update(buffer);
    return buffer;
  }

  private checksum({ checksumCovers: covers }: Encoder): Checksum {
    return { algorithm: 'SHA-256', value: this.hash.copy().digest('hex'), covers };
  }

  private cite(checksum: Checksum | null): Citation {
    const { plan, mediaType, gateway, supergraphHash } = this.options;
    const { request, operation, normalisedQuery, queryHash } = plan;
    const sources = this.sources.sources();
    const name = operation.name?.value ?? plan.root.map((each) => each.name).join(', ');
    return {
      title: `Agency Graph: ${name}`,
      exportedAt: this.exportedAt.toISOString(),
      gateway,
      query: {
        text: normalisedQuery,
        operationName: request.operationName ?? null,
        variables: request.variables,
        rows: request.rows ?? null,
        sha256: queryHash,
      },
      supergraph: { sha256: supergraphHash },
      data: {
        mediaType,
        columns: plan.columns.map((column) => ({ name: column.name, type: typeNameOf(column) })),
        rows: this.rows,
        complete: this.incompleteReason === null,
        incompleteReason: this.incompleteReason,
        checksum,
      },
      editions: distinct(sources.flatMap(({ edition, dataset }) => [edition, dataset])),
      sources,
      furtherSources: this.sources.hasFurtherSources,
      syntheticData:
        this.isSynthetic || this.sources.hasSyntheticData
          ? syntheticData(this.syntheticSubgraphs)
          : null,
    };
  }

  private noteSynthetic(noted: SyntheticData | undefined): void {
    if (noted === undefined) return;
    this.isSynthetic = true;
    for (const subgraph of noted.subgraphs) this.syntheticSubgraphs.add(subgraph);
  }
}

class LimitReached extends Error {
  override name = 'LimitReached';
}

function typeNameOf({ type, isList }: Column): string {
  return isList ? `list of ${type}` : type;
}

function distinct(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null))].toSorted();
}

/** A subgraph that is down is no fault of the client, and a later try can succeed. */
function statusOf(errors: readonly GraphQLFormattedError[]): number {
  const codes = errors.map(({ extensions }) => extensions?.code);
  if (codes.includes('SUBGRAPH_UNAVAILABLE')) return 503;
  if (codes.includes('SUBGRAPH_INVALID_RESPONSE')) return 502;
  return codes.includes('INTERNAL_SERVER_ERROR') ? 500 : 400;
}
