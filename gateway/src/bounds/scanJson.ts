export interface JsonMeasure {
  /** At least as many as the text has values, lists and objects included. */
  values: number;
  /** Lists and objects inside one another. */
  nesting: number;
}

const quote = 0x22;
const backslash = 0x5c;

/**
 * Measures the text of JSON before it is read: the reader takes most of a second for a megabyte of brackets. Ends soon
 * after the first value or bracket that is too much. Text that is no JSON is measured all the same.
 */
export function scanJson(text: string, limits: JsonMeasure): JsonMeasure {
  const measure = { values: 1, nesting: 0 };
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code === comma) measure.values += 1;
    else if (code === closeBracket || code === closeBrace) depth -= 1;
    else if (code === openBracket || code === openBrace) {
      depth += 1;
      measure.values += 1;
      if (depth > measure.nesting) measure.nesting = depth;
      if (measure.nesting > limits.nesting) break;
    }
    if (measure.values > limits.values) break;
  }
  return measure;
}

const comma = 0x2c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** Where the string that begins at a quote ends: at a quote with an even number of backslashes before it. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === backslash) backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}
