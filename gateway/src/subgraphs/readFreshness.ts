import type { IncomingHttpHeaders } from 'node:http';
import type { SubgraphResponse } from './SubgraphClient';

type Freshness = NonNullable<SubgraphResponse['freshness']>;

type CacheHeaders = Pick<IncomingHttpHeaders, 'cache-control' | 'vary' | 'age'>;

const directivePattern = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s,;]+)))?/g;
/** Headers that do not tell one client from another. */
const harmless = /^(accept|accept-encoding|accept-language|content-type|origin)$/i;

/**
 * How long an answer may be kept, by RFC 9111, as a cache that many users share. An answer that depends on headers of
 * the request is private to whoever sends the same; one to a request with credentials is too, unless it says otherwise.
 */
export function readFreshness(
  { 'cache-control': cacheControl, vary = '', age = '0' }: CacheHeaders,
  hasCredentials: boolean,
): Freshness | undefined {
  if (cacheControl === undefined) return undefined;
  const directives = readDirectives(cacheControl);
  if (directives.has('no-store') || directives.has('no-cache')) return undefined;
  const lifetime = seconds(directives.get('s-maxage') ?? directives.get('max-age'));
  const maxAgeSeconds = lifetime - seconds(age);
  if (!(maxAgeSeconds > 0)) return undefined;
  if (vary.trim() === '*') return undefined;
  const isShared = directives.has('public') || directives.has('s-maxage');
  const varied = vary.split(',').map((name) => name.trim());
  const isPrivate =
    directives.has('private') ||
    (hasCredentials && !isShared) ||
    varied.some((name) => name !== '' && !harmless.test(name));
  return { maxAgeSeconds, isPrivate };
}

function readDirectives(text: string): Map<string, string> {
  const directives = new Map<string, string>();
  for (const [, name, quoted, plain] of text.matchAll(directivePattern)) {
    directives.set(name!.toLowerCase(), quoted ?? plain ?? '');
  }
  return directives;
}

function seconds(text: string | undefined): number {
  return text !== undefined && /^\d{1,10}$/.test(text.trim()) ? Number(text) : Number.NaN;
}
