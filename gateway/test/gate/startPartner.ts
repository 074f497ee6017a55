import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

export type Representation = Record<string, unknown> & { __typename: string };
export type Entities = (representations: readonly Representation[]) => unknown;

export interface PartnerRequest {
  body: string;
  headers: IncomingHttpHeaders;
  response: ServerResponse;
}

export interface PartnerOptions {
  /** The schema that it serves; the one of the partner by default. */
  sdl?: string;
  /** What it says to `_service { sdl }`, when that is something else. */
  printed?: string | undefined;
  /** Resolves `_entities`, given how a good server does it. */
  entities?: (good: Entities) => Entities;
  /** Answers itself and returns true, or leaves the request to GraphQL. */
  intercept?: (request: PartnerRequest) => boolean | Promise<boolean>;
  /** Of `GET /health/ready`. */
  healthStatus?: number;
}

export interface Partner {
  url: string;
  requests: { query: string; headers: IncomingHttpHeaders }[];
  stop: () => Promise<void>;
}

export const partnerSdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { facilities(first: Int): FacilityConnection  visits: [Visit!]  today: String }
  type Mutation { build(name: String!): Facility }
  type FacilityConnection { nodes: [Facility!]! }
  type Facility @key(fields: "id") { id: ID! name: String country: Country }
  type Visit @key(fields: "number facility { id }") @key(fields: "ticket") {
    number: Int!
    ticket: ID!
    facility: Facility!
  }
  type Country @key(fields: "code") { code: ID! facilities(first: Int): [Facility!] }
`;

const facilities = ['kigali', 'lima', 'oslo', 'suva', 'tunis'].map((id) => ({
  id,
  name: `In ${id}`,
}));
const visits = facilities.map((facility, index) => ({
  number: index + 1,
  ticket: `ticket-${index + 1}`,
  facility,
}));

/** What the server knows, in the order of the representations. */
const good: Entities = (representations) =>
  representations.map(({ __typename: type, ...key }) => {
    const typed = (record: object | undefined) => record && { ...record, __typename: type };
    switch (type) {
      case 'Facility':
        return typed(facilities.find(({ id }) => id === key.id)) ?? null;
      case 'Visit': {
        const { id } = (key.facility ?? {}) as { id?: unknown };
        const isAsked = ({ number, ticket, facility }: (typeof visits)[number]) =>
          ticket === key.ticket || (number === key.number && facility.id === id);
        return typed(visits.find(isAsked)) ?? null;
      }
      case 'Country':
        return key.code === undefined
          ? new Error('No code.')
          : typed({ code: key.code, facilities });
      default:
        return new Error(`There is no type ${type}.`);
    }
  });

/** A partner's server on a free port, in plain Node: good in everything but what is given. */
export async function startPartner(options: PartnerOptions = {}): Promise<Partner> {
  const { entities, intercept, healthStatus = 200 } = options;
  const schema = createSchema(options, entities?.(good) ?? good);
  const requests: Partner['requests'] = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') return response.writeHead(healthStatus).end();
    const body = await text(request);
    const { query, variables } = JSON.parse(body) as { query: string; variables?: object };
    requests.push({ query, headers: request.headers });
    if (await intercept?.({ body, headers: request.headers, response })) return undefined;
    const variableValues = variables as Record<string, unknown>;
    const result = await graphql({ schema, source: query, variableValues });
    return response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function createSchema({ sdl = partnerSdl, printed }: PartnerOptions, entities: Entities) {
  const schema = buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: {
      Query: { facilities: () => ({ nodes: facilities }), visits: () => visits },
      Facility: { country: () => ({ code: 'RWA' }) },
      _Entity: { __resolveType: ({ __typename: name }: Representation) => name },
    },
  });
  const { _entities: field, _service: service } = schema.getQueryType()!.getFields();
  if (field) field.resolve = (_root, { representations }) => entities(representations);
  if (printed !== undefined) service!.resolve = () => ({ sdl: printed });
  return schema;
}
