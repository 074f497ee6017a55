import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMember } from './describeMember';
import { describeSchema } from './describeSchema';
import { memberCases } from './memberCases';
import type { Partner } from './Partner';
import { partners } from './partners';
import type { PreparedMember } from './prepareMember';
import { sendToMember } from './sendToMember';
import { startMember, type RunningMember } from './startMember';
import { TestGateway, type MemberRequest, type SignOptions } from './TestGateway';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await TestGateway.start();
});

afterAll(() => gateway?.stop());

/** What is wrong with a request, and the code with which it is refused. */
const refusals: readonly (readonly [string, string, (request: MemberRequest) => MemberRequest])[] =
  [
    [
      'that nobody signed',
      'SIGNATURE_MISSING',
      ({ headers, body }) => ({ headers: without(headers, 'signature', 'signature-input'), body }),
    ],
    [
      'with another body than was signed',
      'SIGNATURE_DIGEST',
      ({ headers, body }) => ({ headers, body: body.replace('__typename', 'a:__typename') }),
    ],
    [
      'with another body and its digest',
      'SIGNATURE_INVALID',
      ({ headers }) => ({
        headers: { ...headers, 'content-digest': `sha-256=:${'A'.repeat(43)}=:` },
        body: '{}',
      }),
    ],
    [
      'with another header than was signed',
      'SIGNATURE_INVALID',
      ({ headers, body }) => ({ headers: { ...headers, 'accept-language': 'ar' }, body }),
    ],
    [
      'without a header that was signed',
      'SIGNATURE_INVALID',
      ({ headers, body }) => ({ headers: without(headers, 'accept-language'), body }),
    ],
    [
      'whose signature is said to cover less',
      'SIGNATURE_INVALID',
      ({ headers, body }) => ({ headers: replaced(headers, ' "content-digest"', ''), body }),
    ],
    [
      'whose signature names another algorithm',
      'SIGNATURE_INVALID',
      ({ headers, body }) => ({
        headers: replaced(headers, 'alg="ed25519"', 'alg="hmac-sha256"'),
        body,
      }),
    ],
    [
      'whose signature is made to hold longer',
      'SIGNATURE_INVALID',
      ({ headers, body }) => ({
        headers: replaced(headers, /expires=\d+/, `expires=${secondsIn(250)}`),
        body,
      }),
    ],
    [
      'with a signature for something else than the graph',
      'SIGNATURE_MISSING',
      ({ headers, body }) => ({ headers: replaced(headers, 'agency-graph', 'another'), body }),
    ],
    [
      'with headers that are no signature',
      'SIGNATURE_INVALID',
      ({ headers, body }) => ({ headers: { ...headers, 'signature-input': 'sig1=(((((' }, body }),
    ],
  ];

/** What is wrong with how a request is signed. */
const misuses: readonly (readonly [string, string, () => Partial<SignOptions>])[] = [
  ['signed for another member', 'SIGNATURE_AUDIENCE', () => ({ audience: 'health-facilities' })],
  ['signed ten minutes ago', 'SIGNATURE_EXPIRED', () => ({ createdIn: -600 })],
  ['signed ten minutes from now', 'SIGNATURE_EXPIRED', () => ({ createdIn: 600 })],
  [
    'signed by a key that the gateway does not publish',
    'SIGNATURE_INVALID',
    () => ({ privateKey: generateKeyPairSync('ed25519').privateKey }),
  ],
];

for (const partner of partners) {
  describeMember(partner, (prepared) => testMember(partner, prepared));
}

function testMember({ name, directory }: Partner, prepared: PreparedMember): void {
  const { selection, records, malformed } = memberCases[name]!;
  const entities = `query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`;
  let member: RunningMember;

  beforeAll(async () => {
    member = await startMember({ directory, prepared, jwksUrl: gateway.jwksUrl });
  });

  afterAll(() => member?.kill());

  function sign(options: Partial<SignOptions> = {}): MemberRequest {
    const forwarded = { 'accept-language': 'fr', 'x-place': 'Côte' };
    return gateway.sign({ audience: name, query: '{ __typename }', forwarded, ...options });
  }

  function findRecords(representations: readonly object[]) {
    const request = sign({ query: entities, variables: { r: representations } });
    return sendToMember(member.url, request);
  }

  async function expectRefused(request: MemberRequest, code: string): Promise<void> {
    const error = expect.objectContaining({ message: expect.any(String), extensions: { code } });
    await expect(sendToMember(member.url, request)).resolves.toEqual({
      status: 401,
      body: { errors: [error] },
    });
  }

  it('reads the keys of the gateway once when its first requests come all at a time', async () => {
    const askedBefore = gateway.timesAsked;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => sendToMember(member.url, sign())),
    );
    expect(answers).toEqual(
      Array.from({ length: 10 }, () => ({ status: 200, body: { data: { __typename: 'Query' } } })),
    );
    expect(gateway.timesAsked - askedBefore).toBe(1);
  });

  it('says that it is ready without a signature', async () => {
    const { status } = await fetch(new URL('health/ready', member.url));
    expect(status).toBe(200);
  });

  it('serves the schema that is published', async () => {
    const published = readFileSync(join(directory, 'schema.graphql'), 'utf8');
    const { body } = await sendToMember(
      member.url,
      sign({ query: '{ service: _service { sdl } }' }),
    );
    const { sdl } = body.data!.service as { sdl: string };
    expect(describeSchema(sdl)).toEqual(describeSchema(published));
  });

  it('answers records in the order in which they are asked for, with null for keys of its own that it does not know', async () => {
    const asked = [...records, ...records.toReversed()];
    await expect(findRecords(asked.map(([record]) => record))).resolves.toEqual({
      status: 200,
      body: { data: { _entities: asked.map(([, answer]) => answer) } },
    });
  });

  it('spoils no answer for a representation without its key', async () => {
    const [first, firstAnswer] = records[0]!;
    const others = records.slice(1);
    const { body } = await findRecords([first, malformed, ...others.map(([record]) => record)]);
    expect(body).toEqual({
      data: { _entities: [firstAnswer, null, ...others.map(([, answer]) => answer)] },
      errors: [
        expect.objectContaining({
          path: ['_entities', 1],
          extensions: { code: 'BAD_USER_INPUT' },
        }),
      ],
    });
  });

  it('answers on after it was asked for a type that it does not have', async () => {
    const unknown = await findRecords([{ __typename: 'Starship', id: 'enterprise' }]);
    expect(unknown.body.errors).toHaveLength(1);
    const [record, answer] = records[0]!;
    const known = await findRecords([record]);
    expect(known.body).toEqual({ data: { _entities: [answer] } });
  });

  it('answers a signed request once', async () => {
    const request = sign();
    await expect(sendToMember(member.url, request)).resolves.toMatchObject({ status: 200 });
    await expectRefused(request, 'SIGNATURE_REPLAYED');
  });

  it.each(refusals)('refuses a request %s', async (_, code, change) => {
    await expectRefused(change(sign()), code);
  });

  it.each(misuses)('refuses a request %s', async (_, code, options) => {
    await expectRefused(sign(options()), code);
  });

  it('looks at no other signature than the one of the gateway', async () => {
    const { headers, body } = sign();
    const added = {
      'signature-input': `proxy=("@method");created=1;keyid="k", ${headers['signature-input']}`,
      signature: `proxy=:AAAA:, ${headers.signature}`,
    };
    const answer = await sendToMember(member.url, { headers: { ...headers, ...added }, body });
    expect(answer).toEqual({ status: 200, body: { data: { __typename: 'Query' } } });
  });
}

function without(headers: Record<string, string>, ...names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}

function replaced(
  headers: Record<string, string>,
  part: string | RegExp,
  by: string,
): Record<string, string> {
  return { ...headers, 'signature-input': headers['signature-input']!.replace(part, by) };
}

function secondsIn(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds;
}
