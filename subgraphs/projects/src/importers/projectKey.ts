import { slug } from '@agency-graph/subgraph-kit/slug';
import { createHash } from 'node:crypto';

const longest = 60;
const digestLength = 6;

/**
 * The key of a project that its source gives none: lead agency and title. A long title is cut at a word, and a few digits of
 * its digest keep it apart from others that begin alike.
 */
export function projectKey(agencyId: string, title: string): string {
  const key = slug(`${agencyId}-${title}`);
  if (key.length <= longest) return key;
  const room = longest - digestLength;
  const cut = key.slice(0, room).lastIndexOf('-');
  const digest = createHash('sha256').update(key).digest('hex').slice(0, digestLength);
  return `${key.slice(0, cut > agencyId.length ? cut : room - 1)}-${digest}`;
}
