/** What the address names. Everything stands behind the `#`, so that no link tells the server what was asked. */
export type Route =
  | { page: 'start' }
  | { page: 'query'; parameters: string }
  | { page: 'schema'; type: string | undefined; field: string | undefined }
  | { page: 'saved' };

/** Reads `#/query?q=…`, `#/schema/Standard/topics`, `#/saved`; anything else is the start page. */
export function readRoute(hash: string): Route {
  const [path = '', parameters = ''] = split(hash.replace(/^#\/?/, ''), '?');
  const [page, type, field] = path.split('/').map(decode);
  if (page === 'query') return { page, parameters };
  if (page === 'schema') return { page, type: type || undefined, field: field || undefined };
  return page === 'saved' ? { page } : { page: 'start' };
}

function split(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index === -1 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
