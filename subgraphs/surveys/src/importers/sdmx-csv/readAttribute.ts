import type { SdmxValue } from '../../rows/SdmxObservationRow';
import type { SdmxColumn } from './readHeader';

/** Reads the cell of an attribute: a value, several, a text in several languages, or several of those. */
export function readAttribute(
  cell: string,
  { isMultiple, isMultilingual }: Pick<SdmxColumn, 'isMultiple' | 'isMultilingual'>,
  delimiter: string,
): SdmxValue {
  if (isMultiple) return splitQuoted(cell, delimiter).map(unquote);
  if (!isMultilingual) return cell;
  const parts = splitQuoted(cell, delimiter);
  const sets = parts.filter((part) => part.startsWith('"'));
  if (sets.length === 0) return languagesOf(parts);
  return sets.map((set) => languagesOf(splitQuoted(unquote(set), delimiter)));
}

/** `en:Value`, `fr:Valeur`; a delimiter inside a text goes on with it, since no language follows. */
function languagesOf(parts: readonly string[]): Record<string, string> {
  const texts: Record<string, string> = {};
  let language = 'und';
  for (const part of parts) {
    const [, code, text] = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*):(.*)$/s.exec(part) ?? [];
    if (code !== undefined && text !== undefined) [language, texts[code]] = [code, text];
    else texts[language] = [texts[language], part].filter((one) => one !== undefined).join('; ');
  }
  return texts;
}

/** Splits at delimiters outside quotation marks. */
function splitQuoted(text: string, delimiter: string): string[] {
  const parts = [''];
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (sign === delimiter && !quoted) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function unquote(text: string): string {
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}

/** The text of a value for readers: in English when there is a choice, several separated by semicolons. */
export function textOf(value: SdmxValue | undefined): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return value === '' ? null : value;
  if (isList(value)) {
    const texts = value.flatMap((one) => textOf(one) ?? []);
    return texts.length > 0 ? texts.join('; ') : null;
  }
  return value['en'] ?? Object.values(value)[0] ?? null;
}

function isList(value: Exclude<SdmxValue, string>): value is readonly SdmxValue[] {
  return Array.isArray(value);
}
