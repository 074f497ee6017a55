/** Headers of a request as Node.js has them: names in lower case. A header that came several times may be a list. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The value of a header; that of one that came several times is joined by commas (RFC 9110, section 5.3). */
export function headerValue(headers: Headers, name: string): string | undefined {
  // Names such as `constructor` may stand in a list of what is signed.
  const value = Object.hasOwn(headers, name) ? headers[name] : undefined;
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
}
