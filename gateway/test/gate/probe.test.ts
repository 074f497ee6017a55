import { createServer, type AddressInfo } from 'node:net';
import { Probe } from '../../src/gate/probe/Probe';
import { useCleanups } from '../cleanups';
import { graphBase, probePartner } from './probePartner';
import { partnerSdl, type PartnerOptions, type PartnerRequest } from './startPartner';

const cleanup = useCleanups();

describe('a good server', () => {
  it('is found nothing wrong with, by queries alone, which tell who asks', async () => {
    const { findings, partner } = await probePartner({});
    expect(findings).toEqual([]);
    for (const { query, headers } of partner.requests) {
      expect(query).toMatch(/^(\{|query )/);
      expect(headers['x-request-id']).toMatch(/^probe-\w+-\d+$/);
    }
  });

  it('may have no health address', async () => {
    const { findings } = await probePartner({ healthStatus: 404 });
    expect(findings).toEqual([]);
  });

  it('may say in its own way that it has no health address, which is a warning', async () => {
    const { findings } = await probePartner({ healthStatus: 405 });
    expect(findings).toEqual([
      expect.objectContaining({ code: 'PROBE_NOT_READY', severity: 'warning' }),
    ]);
  });

  it('need not list its entities, which is said in a hint', async () => {
    const sdl = partnerSdl.replace('visits: [Visit!] ', '');
    const { findings } = await probePartner({ sdl: sdl.replace(/type Visit[^}]*}[^}]*}/, '') });
    expect(findings.map(({ code }) => code)).toEqual(['PROBE_SCHEMA_DIFFERS']);
    const unlisted = partnerSdl.replace('visits: [Visit!]', 'visits(of: ID!): [Visit!]');
    const { findings: hints } = await probePartner(
      { sdl: unlisted },
      { submission: { sdl: unlisted } },
    );
    expect(hints).toEqual([
      expect.objectContaining({
        code: 'PROBE_KEYS_MADE_UP',
        severity: 'hint',
        message:
          'No record was found of Visit, so _entities was asked with made-up keys, which show less.',
      }),
    ]);
  });

  it.concurrent.each<[what: string, askGraph: () => Promise<unknown>]>([
    ['fails', () => Promise.reject(new Error('The planner is away.'))],
    ['takes too long', () => new Promise(() => {})],
    ['has none', () => Promise.resolve({ countries: null })],
  ])('is asked with made-up keys of others when the graph %s', async (_what, askGraph) => {
    const { findings } = await probePartner({}, { askGraph });
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'PROBE_KEYS_MADE_UP',
        message: expect.stringMatching(/^No record was found of Country, /),
      }),
    ]);
  });

  it('need not have entities', async () => {
    const sdl =
      'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { a: Int }';
    const { findings } = await probePartner({ sdl }, { submission: { sdl } });
    expect(findings).toEqual([]);
  });
});

function answer(type: string, body: string, status = 200) {
  return ({ response }: PartnerRequest) => {
    response.writeHead(status, { 'content-type': type, location: '/elsewhere' }).end(body);
    return true;
  };
}

/** Answers a bare `_entities` request, or whatever matches, in another way. */
function only(pattern: RegExp, intercept: (request: PartnerRequest) => boolean) {
  return (request: PartnerRequest) => pattern.test(request.body) && intercept(request);
}

function drip({ response }: PartnerRequest): boolean {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
  return true;
}

const huge = JSON.stringify({ data: { __typename: 'x'.repeat(5_000_000) } });
const notInTime = 'The subgraph "facilities" did not answer within 2 s.';

const unanswered: [what: string, options: PartnerOptions, code: string, message: string][] = [
  ['hangs', { intercept: () => true }, 'PROBE_UNREACHABLE', notInTime],
  ['drips', { intercept: drip }, 'PROBE_UNREACHABLE', notInTime],
  [
    'hangs when it is asked for entities',
    { intercept: only(/_entities/, () => true) },
    'PROBE_UNREACHABLE',
    notInTime,
  ],
  [
    'answers 500',
    { intercept: answer('application/json', '{"errors":[{"message":"No."}]}', 500) },
    'PROBE_UNREACHABLE',
    'The subgraph "facilities" answered with HTTP status 500.',
  ],
  [
    'answers with more than anybody needs',
    { intercept: answer('application/json', huge) },
    'PROBE_NO_GRAPHQL',
    'The subgraph "facilities" answered with more than 4194304 bytes.',
  ],
  [
    'answers with a page',
    { intercept: answer('text/html', '<h1>Welcome</h1>') },
    'PROBE_NO_GRAPHQL',
    'The subgraph "facilities" answered with no GraphQL response.',
  ],
  [
    'redirects',
    { intercept: answer('text/plain', '', 307) },
    'PROBE_NO_GRAPHQL',
    'The subgraph "facilities" answered with HTTP status 307.',
  ],
  [
    'answers JSON that is no GraphQL',
    { intercept: answer('application/json', '{"status":"up"}') },
    'PROBE_NO_GRAPHQL',
    'The subgraph "facilities" answered with no GraphQL response.',
  ],
  [
    'answers errors alone',
    { intercept: answer('application/json', '{"errors":[{"message":"Not yet."}]}', 400) },
    'PROBE_NO_GRAPHQL',
    'The server did not answer { __typename }: Not yet.',
  ],
  [
    'says that it is not ready',
    { healthStatus: 503 },
    'PROBE_NOT_READY',
    'GET /health/ready must answer with HTTP status 200 or 404, but answered 503.',
  ],
  [
    'tells no schema',
    { printed: '' },
    'PROBE_SCHEMA_MISSING',
    'The server did not answer { _service { sdl } } with its schema.',
  ],
  [
    'tells a schema that is none',
    { printed: 'type Query {' },
    'PROBE_SCHEMA_MISSING',
    'What the server answers to { _service { sdl } } cannot be read: Syntax Error: Expected Name, found <EOF>.',
  ],
  [
    'tells more than anybody can read',
    { printed: '#'.repeat(2_000_000) },
    'PROBE_SCHEMA_MISSING',
    'What the server answers to { _service { sdl } } cannot be read: it has 2000000 characters, and may have 1048576.',
  ],
  [
    'tells a schema without end',
    { printed: `type Query { a: ${'['.repeat(150_000)}` },
    'PROBE_SCHEMA_MISSING',
    'What the server answers to { _service { sdl } } cannot be read: it nests too deeply.',
  ],
  [
    'tells another schema',
    { printed: partnerSdl.replace('today: String', 'today: Int') },
    'PROBE_SCHEMA_DIFFERS',
    'The server serves another schema than the one that is handed in: Query.today is String in the file and Int in the server.',
  ],
];

describe('a server that does not answer as it should', () => {
  it.concurrent.each(unanswered)(
    'since it %s, is refused with that alone',
    async (_what, options, code, message) => {
      const startedAt = performance.now();
      const { findings } = await probePartner(options);
      expect(findings).toEqual([
        expect.objectContaining({ code, message, severity: 'error', remedy: expect.any(String) }),
      ]);
      expect(performance.now() - startedAt).toBeLessThan(10_500);
    },
  );

  it('since nobody listens, is refused with that alone', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const submission = { name: 'facilities', sdl: partnerSdl, url: `http://127.0.0.1:${port}/` };
    await expect(new Probe().run({ submission, base: graphBase })).resolves.toEqual([
      expect.objectContaining({
        code: 'PROBE_UNREACHABLE',
        message: 'The subgraph "facilities" could not be reached.',
      }),
    ]);
  });

  it.each([undefined, 'ftp://example.org/', 'nowhere'])(
    'since its address is %s, is refused with that alone',
    async (url) => {
      const submission = { name: 'facilities', sdl: partnerSdl, url };
      await expect(new Probe().run({ submission, base: graphBase })).resolves.toEqual([
        expect.objectContaining({
          code: 'PROBE_UNREACHABLE',
          message: `The address of the server of "facilities" must be an http or https URL, but got ${url ?? 'none'}.`,
        }),
      ]);
    },
  );

  it('is given up as a whole when all checks together take too long', async () => {
    const slowly = async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return false;
    };
    const { findings } = await probePartner({ intercept: slowly }, { timeoutMs: 350 });
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'PROBE_OVERDUE',
        message: 'The checks of the running server took longer than 0.35 s.',
      }),
    ]);
  });
});

it('asks no longer when nobody waits for the outcome', async () => {
  const controller = new AbortController();
  const submission = { name: 'facilities', sdl: partnerSdl };
  const server = createServer(() => controller.abort(new Error('The client left.')));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanup(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { signal } = controller;
  const run = new Probe().run({ submission: { ...submission, url }, base: graphBase, signal });
  await expect(run).rejects.toThrow('The client left.');
});
