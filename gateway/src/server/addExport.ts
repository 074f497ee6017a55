import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { OperationBounds } from '../bounds/OperationBounds';
import { toBibtex } from '../export/citation/bibtex';
import { CitationStore } from '../export/citation/CitationStore';
import { ExportRefused } from '../export/ExportRefused';
import { ExportRun } from '../export/ExportRun';
import { formats, zipMediaType, type Choice } from '../export/formats';
import { defaultExportLimits, type ExportLimits } from '../export/limits';
import type { ExecuteInGateway } from '../export/PageReader';
import { planExport, type ExportPlan } from '../export/planExport';
import { readExportRequest } from '../export/readExportRequest';
import { zipExport } from '../export/zipExport';
import type { RequestContext } from '../RequestContext';
import { createRequestContext, type OperationDefaults } from './createRequestContext';

export interface ExportedSupergraph {
  /** What clients see of it. */
  schema: GraphQLSchema;
  /** The SHA-256 of its text, in hexadecimal digits. */
  sha256: string;
}

export interface AddExportOptions {
  server: ApolloServer<RequestContext>;
  /** The supergraph that is served now. */
  supergraph: () => ExportedSupergraph;
  bounds: OperationBounds;
  defaults: OperationDefaults;
  limits?: Partial<ExportLimits> | undefined;
}

/** Headers of an export that pages of other origins may read. */
export const exportHeaders = [
  'content-disposition',
  'link',
  'x-export-query-sha256',
  'x-export-supergraph-sha256',
];

/** Serves any query as a table at `POST /export`, and what to cite of it at `/export/citations/…`. */
export function addExport(app: FastifyInstance, options: AddExportOptions): void {
  const exporter = new Exporter(options);
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    const [error] = options.bounds.checkBody(String(text));
    if (error) done(Object.assign(new Error(error.message), { statusCode: 400 }));
    else parseJson(request, String(text), done);
  });
  app.route({
    url: '/export',
    method: 'POST',
    handler: (request, reply) => exporter.answer(request, reply),
  });
  app.route({
    url: '/export',
    method: ['GET', 'PUT', 'PATCH', 'DELETE'],
    exposeHeadRoute: false,
    handler: (request, reply) => reply.code(405).header('allow', 'POST').send(refusalOf(request)),
  });
  app.get<{ Params: { id: string } }>('/export/citations/:id', (request, reply) =>
    exporter.answerCitation(request.params.id, request, reply),
  );
}

function refusalOf({ method }: FastifyRequest) {
  const message = `${method} /export is not offered: an export is work that no link or crawler may start, and its query can be longer than an address. Send the GraphQL request by POST, as application/json.`;
  return { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] };
}

class Exporter {
  private readonly citations = new CitationStore();
  private readonly limits: ExportLimits;
  private running = 0;

  constructor(private readonly options: AddExportOptions) {
    this.limits = { ...defaultExportLimits, ...options.limits };
  }

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    try {
      const { body, query, headers } = request;
      const order = readExportRequest({ body, query, accept: headers.accept });
      const { schema, sha256 } = this.options.supergraph();
      const plan = planExport(schema, order.request, this.options.bounds);
      this.checkPlace();
      const { choice } = order;
      return await this.begin({ plan, supergraphHash: sha256, choice, request, reply });
    } catch (error) {
      if (!(error instanceof ExportRefused)) throw error;
      return reply.code(error.status).headers(error.headers).send({ errors: error.errors });
    }
  }

  answerCitation(id: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    const citation = this.citations.get(id);
    reply.header('cache-control', 'no-store');
    if (citation === undefined || citation === 'unfinished') {
      const message =
        citation === undefined
          ? 'This gateway has no such citation: it keeps those of its last exports for an hour. Ask for a zip to have it beside the data.'
          : 'The export has not ended yet: its citation is there when its data has been read.';
      const status = citation === undefined ? 404 : 409;
      return reply
        .code(status)
        .send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    }
    if (request.headers.accept?.includes('application/x-bibtex')) {
      return reply.type('application/x-bibtex; charset=utf-8').send(toBibtex(citation));
    }
    return reply.send(citation);
  }

  private checkPlace(): void {
    const { atOnce } = this.limits;
    if (this.running < atOnce) return;
    const message = `The gateway writes at most ${atOnce} exports at the same time. Try again when one has ended.`;
    const errors = [{ message, extensions: { code: 'BAD_REQUEST' } }];
    throw new ExportRefused(503, errors, { 'retry-after': '10' });
  }

  private async begin(start: Start): Promise<FastifyReply> {
    const { reply, request, plan, supergraphHash, choice } = start;
    this.running += 1;
    const lifetime = new AbortController();
    const timer = setTimeout(() => lifetime.abort(), this.limits.milliseconds);
    const end = () => {
      clearTimeout(timer);
      this.running -= 1;
    };
    const gone = new AbortController();
    reply.raw.once('close', () => {
      if (reply.raw.writableFinished) return;
      gone.abort();
      lifetime.abort();
    });
    const run = new ExportRun({
      plan,
      execute: this.executor(request, lifetime.signal),
      limits: this.limits,
      mediaType: formats[choice.format].mediaType,
      gateway: `${request.protocol}://${request.host}/graphql`,
      supergraphHash,
      gone: gone.signal,
      deadline: lifetime.signal,
    });
    try {
      await run.begin();
    } catch (error) {
      end();
      throw error;
    }
    return this.send(run, start, end);
  }

  private send(run: ExportRun, start: Start, end: () => void) {
    const { plan, supergraphHash, choice, request, reply } = start;
    const { format, zipped } = choice;
    const { log } = this.options.defaults;
    const id = randomUUID();
    this.citations.begin(id);
    const encoder = formats[format].createEncoder(plan.columns, { citationBeside: zipped });
    const data = Readable.from(run.write(encoder), {
      objectMode: false,
      highWaterMark: 64 * 1024,
    });
    const watch = watchForStall(run, data, this.limits.stalledMilliseconds);
    data.once('end', () => run.finished && this.citations.finish(id, run.finished));
    data.once('error', (err) => log.error({ requestId: request.id, err }, 'the gateway broke'));
    data.once('close', () => {
      clearInterval(watch);
      end();
      this.citations.forget(id);
      this.report(run, format, request);
    });
    const payload = zipped
      ? zipExport({ run, data, fileName: `data.${format}`, compress: format !== 'parquet' })
      : data;
    const name = `${plan.operation.name?.value ?? 'export'}.${zipped ? 'zip' : format}`;
    return reply
      .type(zipped ? zipMediaType : contentTypeOf(format))
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('link', `</export/citations/${id}>; rel="describedby"; type="application/json"`)
      .header('x-export-query-sha256', plan.queryHash)
      .header('x-export-supergraph-sha256', supergraphHash)
      .header('cache-control', 'no-store')
      .send(payload);
  }

  private report(run: ExportRun, format: string, { id: requestId }: FastifyRequest): void {
    const { rows, bytes, incompleteReason } = run;
    const complete = run.finished?.data.complete ?? false;
    const { log } = this.options.defaults;
    log.info({ requestId, format, rows, bytes, complete, incompleteReason }, 'export');
  }

  /** Executes a page as an operation of its own, with the limits, the log and the masking of /graphql. */
  private executor(request: FastifyRequest, signal: AbortSignal): ExecuteInGateway {
    const { server, defaults } = this.options;
    return async ({ query, variables }) => {
      const contextValue = createRequestContext(request, signal, defaults);
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('An export was answered in parts.');
      const { data = null, errors = [], extensions = {} } = body.singleResult;
      return { data, errors, extensions };
    };
  }
}

/** Ends an export when nothing has moved for too long: a client that does not read would keep its place for ever. */
function watchForStall(run: ExportRun, data: Readable, milliseconds: number): NodeJS.Timeout {
  let seen = run.progress;
  return setInterval(() => {
    if (run.progress === seen) data.destroy();
    seen = run.progress;
  }, milliseconds);
}

interface Start {
  plan: ExportPlan;
  supergraphHash: string;
  choice: Choice;
  request: FastifyRequest;
  reply: FastifyReply;
}

function contentTypeOf(format: Choice['format']): string {
  const { mediaType } = formats[format];
  return format === 'csv' ? `${mediaType}; charset=utf-8; header=present` : mediaType;
}
