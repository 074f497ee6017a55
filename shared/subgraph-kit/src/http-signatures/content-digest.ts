import { hash } from 'node:crypto';

/** The `content-digest` of a body (RFC 9530): `sha-256=:BASE64:`. Text counts as UTF-8. */
export function contentDigest(body: string | Buffer): string {
  return `sha-256=:${hash('sha256', body, 'base64')}:`;
}
