import type { OperationLimits } from './limits';

export interface TextMeasure {
  /** Words, numbers, texts and signs. */
  tokens: number;
  /** Braces, brackets and parentheses inside one another, outside of strings and comments. */
  nesting: number;
  /** Length of the longest name. */
  longestName: number;
  /** Whether `__proto__` stands as a name in the text. */
  namesPrototype: boolean;
}

const prototypeName = '__proto__';

/**
 * Measures the text of a query in one pass, without recursion: the parser itself recurses and would run out of stack on
 * a few thousand brackets. Ends at the first token or bracket that is too much. Text that is no GraphQL is measured all the same;
 * the parser says what is wrong with it.
 */
export function scanText(
  text: string,
  limits: Pick<OperationLimits, 'tokens' | 'nesting'>,
): TextMeasure {
  return new TextScanner(text).scan(limits);
}

class TextScanner {
  private at = 0;
  private depth = 0;
  private readonly measure = { tokens: 0, nesting: 0, longestName: 0, namesPrototype: false };

  constructor(private readonly text: string) {}

  scan({ tokens, nesting }: Pick<OperationLimits, 'tokens' | 'nesting'>): TextMeasure {
    const { measure } = this;
    while (this.at < this.text.length && measure.tokens <= tokens && measure.nesting <= nesting) {
      this.step(this.text.charCodeAt(this.at));
    }
    return this.measure;
  }

  private step(code: number): void {
    if (isIgnored(code)) this.at += 1;
    else if (code === hash) this.skipComment();
    else {
      this.measure.tokens += 1;
      if (isNumberStart(code)) this.skipNumber();
      else if (isWord(code)) this.skipName();
      else if (code === quote) this.skipString();
      else this.skipSign(code);
    }
  }

  private skipComment(): void {
    while (this.at < this.text.length && !isLineEnd(this.text.charCodeAt(this.at))) this.at += 1;
  }

  private skipNumber(): void {
    do this.at += 1;
    while (isInNumber(this.text.charCodeAt(this.at)));
  }

  private skipName(): void {
    const start = this.at;
    while (isWord(this.text.charCodeAt(this.at))) this.at += 1;
    const length = this.at - start;
    if (length > this.measure.longestName) this.measure.longestName = length;
    if (length === prototypeName.length && this.text.startsWith(prototypeName, start)) {
      this.measure.namesPrototype = true;
    }
  }

  private skipString(): void {
    if (this.text.startsWith('"""', this.at)) return this.skipBlockString();
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (isLineEnd(code)) return;
      if (code === backslash) this.at += 1;
      else if (code === quote) break;
    }
    this.at += 1;
  }

  private skipBlockString(): void {
    let end = this.text.indexOf('"""', this.at + 3);
    while (end !== -1 && this.text.charCodeAt(end - 1) === backslash) {
      end = this.text.indexOf('"""', end + 3);
    }
    this.at = end === -1 ? this.text.length : end + 3;
  }

  private skipSign(code: number): void {
    if (isOpening(code)) {
      this.depth += 1;
      if (this.depth > this.measure.nesting) this.measure.nesting = this.depth;
    } else if (isClosing(code)) this.depth -= 1;
    this.at += code === dot && this.text.startsWith('...', this.at) ? 3 : 1;
  }
}

const hash = 0x23;
const quote = 0x22;
const backslash = 0x5c;
const dot = 0x2e;

/** Blanks, line ends, commas and the byte order mark. */
function isIgnored(code: number): boolean {
  return code === 0x20 || code === 0x2c || code === 0x09 || isLineEnd(code) || code === 0xfeff;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function isNumberStart(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2d;
}

/** Digits, `.`, `+`, `-`, and letters, for the exponent. */
function isInNumber(code: number): boolean {
  return isWord(code) || code === dot || code === 0x2b || code === 0x2d;
}

/** Letters, digits and underscores. */
function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f
  );
}

function isOpening(code: number): boolean {
  return code === 0x7b || code === 0x5b || code === 0x28;
}

function isClosing(code: number): boolean {
  return code === 0x7d || code === 0x5d || code === 0x29;
}
