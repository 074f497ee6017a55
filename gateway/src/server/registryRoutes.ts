import type { FastifyRequest } from 'fastify';
import { findCaller } from '../registry/findCaller';
import type { KeyService } from '../registry/KeyService';
import type { MemberProxy } from '../registry/MemberProxy';
import type { PublishingService } from '../registry/PublishingService';
import { readRequest } from '../registry/readRequest';
import type { RegistryLink } from '../registry/RegistryLink';
import type { RegistryService } from '../registry/RegistryService';
import { requestShapes as shapes } from '../registry/requestShapes';
import { requireCaller } from '../registry/requireCaller';
import type { RegistryRoute } from './RegistryRoute';
import { untilGone } from './untilGone';

export interface RegistryServices {
  link: RegistryLink;
  reading: RegistryService;
  publishing: PublishingService;
  keys: KeyService;
  proxy: MemberProxy;
}

/** The addresses of the registry. Who asks is found out before anything of the request is looked at. */
export function registryRoutes(services: RegistryServices): RegistryRoute[] {
  return [...readingRoutes(services), ...publishingRoutes(services), ...keyRoutes(services)];
}

function readingRoutes({ link, reading, proxy }: RegistryServices): RegistryRoute[] {
  return [
    { url: '/registry', GET: () => reading.overview() },
    {
      url: '/registry/members/:name/versions',
      GET: async ({ params }) => reading.versions(readRequest(shapes.memberName, params).name),
    },
    {
      url: '/registry/members/:name/schema',
      async GET({ headers, params, query }, reply) {
        await requireCaller(link, headers.authorization);
        const { name } = readRequest(shapes.memberName, params);
        const { version } = readRequest(shapes.schemaVersion, query);
        return reply.type('text/plain; charset=utf-8').send(await reading.schema(name, version));
      },
    },
    {
      url: '/registry/members/:name/graphql',
      async POST({ id: requestId, headers, params, body, raw }) {
        await requireCaller(link, headers.authorization);
        const { name } = readRequest(shapes.memberName, params);
        const operation = readRequest(shapes.operation, body);
        return proxy.execute(name, { operation, requestId, signal: untilGone(raw.socket) });
      },
    },
    {
      url: '/registry/history',
      GET: async ({ query }) => reading.history(readRequest(shapes.history, query)),
    },
    {
      url: '/registry/approvals',
      GET: () => reading.approvals(),
      async POST(request) {
        const caller = await requireCaller(link, request.headers.authorization);
        return reading.approve(caller, readRequest(shapes.approvals, request.body));
      },
    },
  ];
}

function publishingRoutes({ link, publishing }: RegistryServices): RegistryRoute[] {
  const callerOf = ({ headers }: FastifyRequest) => requireCaller(link, headers.authorization);
  return [
    {
      url: '/registry/check',
      async POST({ headers, body }) {
        const caller = await findCaller(link, headers.authorization);
        return publishing.check(caller, readRequest(shapes.submission, body));
      },
    },
    {
      url: '/registry/compose',
      async POST(request) {
        await callerOf(request);
        return publishing.compose(readRequest(shapes.submission, request.body));
      },
    },
    {
      url: '/registry/publish',
      async POST(request) {
        const caller = await callerOf(request);
        return publishing.publish(caller, readRequest(shapes.submission, request.body));
      },
    },
    {
      url: '/registry/retire',
      async POST(request) {
        const caller = await callerOf(request);
        return publishing.retire(caller, readRequest(shapes.member, request.body).name);
      },
    },
    {
      url: '/registry/rollback',
      async POST(request) {
        const caller = await callerOf(request);
        const order = readRequest(shapes.rollback, request.body);
        return 'supergraph' in order
          ? publishing.rollBackSupergraph(caller, order)
          : publishing.rollBackMember(caller, order);
      },
    },
  ];
}

function keyRoutes({ link, keys }: RegistryServices): RegistryRoute[] {
  const callerOf = ({ headers }: FastifyRequest) => requireCaller(link, headers.authorization);
  return [
    {
      url: '/registry/keys',
      async GET(request) {
        const caller = await callerOf(request);
        return keys.list(caller, readRequest(shapes.keys, request.query).member);
      },
      async POST(request) {
        const caller = await callerOf(request);
        return keys.create(caller, readRequest(shapes.newKey, request.body));
      },
    },
    {
      url: '/registry/keys/:id',
      async DELETE(request) {
        const caller = await callerOf(request);
        return keys.revoke(caller, (request.params as { id: string }).id);
      },
    },
  ];
}
