/** An element with attributes and either text or elements in it. */
export interface WritableElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: readonly WritableElement[];
}

/** Writes an element and all that is in it, one element a line. White space around texts is left out. */
export function writeXml(element: WritableElement, indent = ''): string {
  // Joining makes one flat text; adding piece to piece would keep every piece in memory.
  const pieces: string[] = [];
  writePieces(element, indent, pieces);
  return pieces.join('');
}

function writePieces(element: WritableElement, indent: string, pieces: string[]): void {
  const { name, attributes, text, children } = element;
  pieces.push(indent, '<', name);
  for (const attribute of Object.keys(attributes))
    pieces.push(' ', attribute, '="', escapeAttribute(attributes[attribute] ?? ''), '"');
  const trimmed = text.trim();
  if (children.length > 0) {
    pieces.push('>\n');
    for (const child of children) writePieces(child, `${indent}  `, pieces);
    pieces.push(indent, '</', name, '>\n');
  } else if (trimmed === '') pieces.push('/>\n');
  else pieces.push('>', escapeText(trimmed), '</', name, '>\n');
}

const special = /[&<>\r]/g;
const specialInAttribute = /[&<>"\r\n\t]/g;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A carriage return would be read back as a line feed, so it is written as a reference. */
function escapeText(text: string): string {
  return text.replace(special, escape);
}

/** Readers turn the white space of attributes into blanks, unless it is written as references. */
function escapeAttribute(text: string): string {
  return text.replace(specialInAttribute, escape);
}

function escape(character: string): string {
  return escapes[character] ?? `&#${character.charCodeAt(0)};`;
}
