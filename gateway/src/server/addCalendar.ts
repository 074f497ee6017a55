import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { calendarMediaType } from '@agency-graph/subgraph-kit/icalendar/calendar-parts';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import { CalendarEditions } from '../calendar/CalendarEditions';
import { CalendarRefused } from '../calendar/CalendarRefused';
import { findEventFilter } from '../calendar/findEventFilter';
import { readEventFilter, type EventFilter } from '../calendar/readEventFilter';
import { writeCalendar } from '../calendar/writeCalendar';
import type { ExecuteInGateway } from '../export/PageReader';
import type { RequestContext } from '../RequestContext';
import { createRequestContext, type OperationDefaults } from './createRequestContext';

export interface AddCalendarOptions {
  server: ApolloServer<RequestContext>;
  /** What clients see of the supergraph that is served now. */
  schema: () => GraphQLSchema;
  defaults: OperationDefaults;
}

/** Calendars that are written at the same time. */
const atOnce = 4;
const milliseconds = 60_000;

/** Serves the events of any filter as a calendar to subscribe to, at `/calendar.ics`, where the graph has events. */
export function addCalendar(app: FastifyInstance, options: AddCalendarOptions): void {
  const feed = new CalendarFeed(options);
  app.get('/calendar.ics', (request, reply) => {
    const filter = findEventFilter(options.schema());
    return filter ? feed.answer(filter, request, reply) : reply.callNotFound();
  });
}

class CalendarFeed {
  private readonly editions = new CalendarEditions();
  private running = 0;

  constructor(private readonly options: AddCalendarOptions) {}

  async answer(
    filterType: GraphQLInputObjectType,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    try {
      const filter = readEventFilter(request.query as Record<string, string>, filterType);
      const pieces = await this.write(filter, request, reply);
      return this.send(pieces, filter, { request, reply });
    } catch (error) {
      if (!(error instanceof CalendarRefused)) throw error;
      const { status, headers, errors } = error;
      return reply
        .code(status)
        .headers(headers)
        .header('cache-control', 'no-store')
        .send({ errors });
    }
  }

  private async write(
    filter: EventFilter,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<string[]> {
    if (this.running >= atOnce) {
      const message = `The gateway writes at most ${atOnce} calendars at the same time. Try again soon.`;
      const errors = [{ message, extensions: { code: 'BAD_REQUEST' } }];
      throw new CalendarRefused(503, errors, { 'retry-after': '5' });
    }
    this.running += 1;
    const gone = new AbortController();
    const leave = () => gone.abort();
    reply.raw.once('close', leave);
    try {
      const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(milliseconds)]);
      return await writeCalendar({ filter, signal, execute: this.executor(request, signal) });
    } finally {
      reply.raw.off('close', leave);
      this.running -= 1;
    }
  }

  /** 304 when the client has this very calendar: `If-None-Match` decides, `If-Modified-Since` only without it. */
  private send(pieces: string[], filter: EventFilter, { request, reply }: Exchange): FastifyReply {
    const hash = createHash('sha256');
    for (const piece of pieces) hash.update(piece);
    const etag = `"${hash.digest('base64url').slice(0, 32)}"`;
    const since = this.editions.sinceOf(canonical(filter), etag);
    reply
      .header('etag', etag)
      .header('last-modified', since.toUTCString())
      .header('cache-control', 'public, no-cache');
    if (isCurrent(request, etag, since)) return reply.code(304).send();
    return reply
      .type(`${calendarMediaType}; charset=utf-8`)
      .header('content-disposition', 'attachment; filename="calendar.ics"')
      .send(Readable.from(pieces, { objectMode: false }));
  }

  /** Executes a page as an operation of its own, with the limits, the log and the masking of /graphql. */
  private executor(request: FastifyRequest, signal: AbortSignal): ExecuteInGateway {
    const { server, defaults } = this.options;
    return async ({ query, variables }) => {
      const contextValue = createRequestContext(request, signal, defaults);
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('A calendar was answered in parts.');
      const { data = null, errors = [], extensions = {} } = body.singleResult;
      return { data, errors, extensions };
    };
  }
}

interface Exchange {
  request: FastifyRequest;
  reply: FastifyReply;
}

/** One name for one filter, whatever the order of its parameters. */
function canonical(filter: EventFilter): string {
  return JSON.stringify(
    Object.entries(filter).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function isCurrent({ headers }: FastifyRequest, etag: string, since: Date): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) {
    const tags = known.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return tags.includes(etag) || tags.includes('*');
  }
  const asked = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(asked) && since.getTime() <= asked;
}
