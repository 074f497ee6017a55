import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { GateReport } from '../src/registry/gate-report';
import type { LogEntry } from '../src/registry/log-entry';
import type { KeySummary, MemberSummary } from '../src/registry/registry-answers';

const now = '2026-11-24T15:00:00.000Z';
export const editorKey = `agk_editorskey_${'e'.repeat(43)}`;

interface Submission {
  name: string;
  sdl: string;
  agency?: string;
  contact?: string;
  licence?: string;
  url?: string;
}

interface FakeMember extends MemberSummary {
  sdl: string;
}

/** What a request asks for, and with which key. */
interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
  key: string | undefined;
}

class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly extra: object = {},
  ) {
    super(message);
  }
}

/**
 * A registry for the tests of the command line alone: it answers as the HTTP interface of the graph's registry says, keeps
 * everything in memory, and its gate refuses a schema with the word "refuse" in it.
 */
export class FakeRegistry {
  readonly requests: (Pick<Asked, 'method' | 'path' | 'body'> & { hasKey: boolean })[] = [];
  readonly versions: FakeMember[] = [];
  readonly served = new Map<string, number>();
  readonly keys = new Map<string, KeySummary>([[editorKey, keySummary('editorskey', null)]]);
  readonly entries: LogEntry[] = [];
  /** How many requests are still answered with 429. */
  busy = 0;
  /** What `compose` answers. */
  supergraphSdl = 'type Query { a: Int }';
  number = 1;

  private readonly server = createServer(
    (request, response) => void this.handle(request, response),
  );

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  addVersion({ name, sdl, agency = '', contact = '', licence = '' }: Submission): FakeMember {
    const version = this.versions.filter((each) => each.name === name).length + 1;
    const sha256 = createHash('sha256').update(sdl).digest('hex');
    const member = {
      name,
      agency,
      contact,
      licence,
      version,
      sha256,
      isBuiltIn: false,
      publishedAt: now,
      sdl,
    };
    this.versions.push(member);
    this.served.set(name, version);
    this.number += 1;
    return member;
  }

  log(actor: LogEntry['actor'], action: string, subject: string, details = {}): void {
    const last = this.entries.at(-1);
    const sequence = (last?.sequence ?? 0) + 1;
    const previousHash = last?.hash ?? '';
    // In the order of canonical JSON already.
    const content = [sequence, now, actor, action, subject, details, previousHash];
    const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
    this.entries.push({ sequence, at: now, actor, action, subject, details, previousHash, hash });
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const { pathname, searchParams } = new URL(url, 'http://registry');
    const body = (await text(request)) || '{}';
    const asked: Asked = {
      method,
      path: pathname.slice(1),
      query: searchParams,
      body: JSON.parse(body) as Record<string, unknown>,
      key: /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1],
    };
    const { path, key, body: given } = asked;
    this.requests.push({ method, path, hasKey: key !== undefined, body: given });
    try {
      if (headers.authorization !== undefined && asked.key === undefined)
        throw new Refused(401, 'KEY_REFUSED', 'The header authorization holds no key.');
      if (this.busy > 0) {
        this.busy -= 1;
        response.setHeader('retry-after', '0.01');
        throw new Refused(429, 'SERVER_BUSY', 'Too many schemas are being checked.');
      }
      const answer = this.answer(asked);
      if (typeof answer === 'string') response.setHeader('content-type', 'text/plain').end(answer);
      else response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { status, code, message, extra } = error;
      const errors = [{ message, extensions: { code } }];
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ ...extra, errors }));
    }
  }

  private answer(asked: Asked): object | string {
    const { method, path, body } = asked;
    const submission = body as unknown as Submission;
    const [, , member, part] = path.split('/');
    switch (`${method} ${member === undefined || part === undefined ? path : part}`) {
      case 'GET registry':
        return {
          supergraph: { ...this.supergraph(), composedAt: now, activatedAt: now },
          members: this.members(),
        };
      case 'GET versions':
        return { member, versions: this.versionsOf(member!).map(summary) };
      case 'GET schema':
        this.requireKey(asked);
        return this.versionsOf(member!)[0]!.sdl;
      case 'POST registry/check':
        return { report: reportOf(submission) };
      case 'POST registry/compose': {
        this.requireKey(asked);
        const report = reportOf(submission);
        return { report, supergraph: report.passed ? this.supergraphSdl : null };
      }
      case 'POST registry/publish':
        return this.publish(asked, submission);
      case 'POST registry/retire':
        this.requireKey(asked, submission.name);
        this.served.delete(submission.name);
        return { report: reportOf({ ...submission, sdl: '' }), supergraph: this.supergraph() };
      case 'POST registry/rollback':
        return this.rollBack(asked);
      case 'GET registry/history':
        return this.history(asked);
      case 'GET .well-known/jwks.json':
        return { keys: [{ kty: 'OKP', kid: 'published' }] };
      default:
        return this.answerAboutKeys(asked);
    }
  }

  private publish(asked: Asked, submission: Submission): object {
    this.requireKey(asked, submission.name);
    const report = reportOf(submission);
    if (!report.passed)
      throw new Refused(422, 'GATE_REFUSED', 'The schema did not pass.', { report });
    const last = this.versionsOf(submission.name)[0];
    if (last?.sdl === submission.sdl)
      return { report, member: summary(last), supergraph: this.supergraph(), unchanged: true };
    const member = this.addVersion(submission);
    return { report, member: summary(member), supergraph: this.supergraph() };
  }

  private rollBack(asked: Asked): object {
    const { name, version } = asked.body as { name?: string; version?: number };
    this.requireKey(asked, name);
    if (name !== undefined && !this.versionsOf(name).some((each) => each.version === version))
      throw new Refused(404, 'NOT_FOUND', `"${name}" has no version ${version}.`);
    if (name !== undefined) this.served.set(name, version!);
    this.number += 1;
    return { supergraph: this.supergraph() };
  }

  private history({ query }: Asked): object {
    const before = Number(query.get('before') ?? Infinity);
    const entries = this.entries.toReversed().filter(({ sequence }) => sequence < before);
    return { entries: entries.slice(0, Number(query.get('limit'))), firstBroken: null };
  }

  private answerAboutKeys(asked: Asked): object {
    const { method, path, body } = asked;
    if (path === 'registry/approvals' && method === 'POST') {
      this.requireKey(asked, 'editors alone');
      const { member, changes, reason } = body as {
        member: string;
        changes: string[];
        reason: string;
      };
      return {
        approvals: changes.map((changeId) => ({ member, changeId, reason, approvedAt: now })),
      };
    }
    if (path === 'registry/keys' && method === 'POST') {
      const { member = null } = body as { member?: string };
      this.requireKey(asked, member ?? 'editors alone');
      const id = randomBytes(16)
        .toString('hex')
        .replace(/[^a-f2-7]/g, 'a')
        .slice(0, 10);
      const made = `agk_${id}_${randomBytes(32).toString('base64url')}`;
      this.keys.set(made, keySummary(id, member));
      return { key: this.keys.get(made)!, text: made };
    }
    if (path === 'registry/keys') {
      this.requireKey(asked);
      const member = asked.query.get('member');
      return {
        keys: [...this.keys.values()].filter((key) => member === null || key.member === member),
      };
    }
    const id = /^registry\/keys\/(\w+)$/.exec(path)?.[1];
    const found = [...this.keys].find(([, key]) => key.id === id);
    if (method !== 'DELETE' || found === undefined)
      throw new Refused(404, 'NOT_FOUND', `There is no ${path}.`);
    this.requireKey(asked, found[1].member ?? 'editors alone');
    this.keys.set(found[0], { ...found[1], revokedAt: now });
    return { key: this.keys.get(found[0])! };
  }

  private requireKey({ key }: Asked, member?: string): void {
    if (key === undefined) throw new Refused(401, 'KEY_MISSING', 'This needs a key.');
    const known = this.keys.get(key);
    if (known === undefined || known.revokedAt !== null)
      throw new Refused(401, 'KEY_REFUSED', 'No active key has this text.');
    if (member === undefined || known.member === null || known.member === member) return;
    throw new Refused(
      403,
      'KEY_OUT_OF_SCOPE',
      `The key is of "${known.member}", not of "${member}".`,
    );
  }

  private supergraph() {
    return { number: this.number, version: '0123456789ab' };
  }

  private members(): MemberSummary[] {
    return this.versions
      .filter(({ name, version }) => this.served.get(name) === version)
      .map(summary);
  }

  private versionsOf(name: string): FakeMember[] {
    return this.versions.filter((each) => each.name === name).toReversed();
  }
}

function summary({ sdl: _sdl, ...member }: FakeMember): MemberSummary {
  return member;
}

function keySummary(id: string, member: string | null): KeySummary {
  return { id, member, label: 'for a test', createdAt: now, revokedAt: null, lastUsedAt: null };
}

/** Passed, or refused in the step `policy` for a line with the word "refuse". */
function reportOf({ name, sdl, url }: Submission): GateReport {
  const line = sdl.split('\n').findIndex((text) => text.includes('refuse')) + 1;
  const passed = line === 0;
  const finding = {
    code: 'NON_NULL_ON_FOREIGN_TYPE',
    severity: 'error' as const,
    message:
      'Country.refuse is Int!, and what a member adds to the type of another must be nullable.',
    remedy: 'Write Country.refuse: Int.',
    coordinate: 'Country.refuse',
    line,
  };
  const step = (name: string, outcome: 'passed' | 'refused' | 'skipped', rest: object = {}) => ({
    step: name,
    outcome,
    milliseconds: 1,
    findings: [],
    ...rest,
  });
  return {
    passed,
    member: name,
    base: 1,
    steps: [
      step('syntax', 'passed'),
      step('policy', passed ? 'passed' : 'refused', { findings: passed ? [] : [finding] }),
      step('probe', 'skipped', {
        why: url === undefined ? 'because no address was given' : 'because it is a test',
      }),
    ],
    milliseconds: 120,
  };
}
