/** A component that a signature covers: its name as it stands in the list, without quotes, and its value in the request. */
export type Component = readonly [name: string, value: string];

/** Says that a signature is one of this protocol. A proxy's own signatures have other tags or none. */
export const signatureTag = 'agency-graph';

/** How long a header of a signature may be: what a signer sends stays far below. */
export const longest = { signatureInput: 8192, signature: 2048, contentDigest: 1024 } as const;

/**
 * What is signed (RFC 9421, section 2.5): a line for each component, `"name": value`, and last the parameters of the
 * signature, joined by line feeds. A header with bytes above 127 goes in byte by byte, so the text is written as Latin-1.
 */
export function signatureBase(components: readonly Component[], parameters: string): Buffer {
  let text = '';
  for (const [name, value] of components) text += `"${name}": ${value}\n`;
  return Buffer.from(`${text}"@signature-params": ${parameters}`, 'latin1');
}

/** The value of a header as it is signed: without the blanks around it, which servers and proxies may change. */
export function canonicalValue(value: string): string {
  return value.replace(/^[ \t]+|[ \t]+$/g, '');
}
