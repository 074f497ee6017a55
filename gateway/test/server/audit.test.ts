import { serverAudits, type AuditResult } from 'graphql-http';
import { useCleanups } from '../cleanups';
import { startTestGateway } from '../startTestGateway';

const cleanup = useCleanups();

/**
 * Audits that a server can pass only when it answers a GET with no header that a page of another site could not send
 * too. The gateway refuses those (CSRF prevention) with 400.
 */
const refusedAsUnasked = [
  'MAY accept application/x-www-form-urlencoded formatted GET requests',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

type Fetch = NonNullable<Parameters<typeof serverAudits>[0]['fetchFn']>;

async function audit(url: string, fetchFn: Fetch = fetch): Promise<AuditResult[]> {
  const results: AuditResult[] = [];
  // The second time, most of them take the fast lane.
  for (const { fn } of [1, 2].flatMap(() => serverAudits({ url, fetchFn }))) {
    results.push(await fn());
  }
  return results;
}

function failures(results: readonly AuditResult[]): string[] {
  const failed = results.filter(({ status }) => status !== 'ok');
  return [...new Set(failed.map(({ status, name }) => `${status}: ${name}`))];
}

it('passes the audit of GraphQL over HTTP but for what CSRF prevention forbids', async () => {
  const gateway = await startTestGateway({});
  cleanup(gateway.stop);
  const results = await audit(`${gateway.url}graphql`);
  expect(failures(results)).toEqual(refusedAsUnasked.map((name) => `notice: ${name}`));
  expect(results.length).toBeGreaterThan(100);
});

it('passes all of it when requests say that a browser may send them', async () => {
  const gateway = await startTestGateway({});
  cleanup(gateway.stop);
  const fetchWithHeader: Fetch = (url: string, options: RequestInit = {}) =>
    fetch(url, { ...options, headers: { ...options.headers, 'apollo-require-preflight': '1' } });
  expect(failures(await audit(`${gateway.url}graphql`, fetchWithHeader))).toEqual([]);
});
