const longestOctets = 75;

/** Parameters of a property, by name. */
export type Parameters = Readonly<Record<string, string>>;

/** A content line of RFC 5545 with its line end: folded at 75 octets, never within a character. */
export function contentLine(name: string, value: string, parameters: Parameters = {}): string {
  const given = Object.entries(parameters).map(([key, text]) => `;${key}=${quoted(text)}`);
  return fold(`${name}${given.join('')}:${value}`);
}

/** A text as the value of a property: line ends and what separates values are escaped, other control characters left out. */
export function textValue(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
      .replace(/[\\;,]/g, (sign) => `\\${sign}`)
      .replace(/\n/g, '\\n')
  );
}

/** A parameter cannot hold a quotation mark or a control character at all. */
function quoted(text: string): string {
  // oxlint-disable-next-line no-control-regex
  const plain = text.replace(/["\u0000-\u001F\u007F]/g, '');
  return /[:;,]/.test(plain) ? `"${plain}"` : plain;
}

/** Folds a line that stands unfolded, whatever its length. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}
