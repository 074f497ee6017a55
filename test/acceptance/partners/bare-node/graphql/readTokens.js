import { RequestError } from './RequestError.js';

const pattern =
  /(?<ignored>[\s,\uFEFF]+|#[^\n\r]*)|(?<mark>\.\.\.|[!$():=@[\]{|}])|(?<name>[_A-Za-z]\w*)|(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<string>"(?!"")(?:[^"\\\n\r]|\\.)*")/y;

/**
 * The tokens of a GraphQL document, with an end of their own. Block strings are not read: the gateway sends none.
 *
 * @param {string} text
 * @returns {{ kind: 'mark' | 'name' | 'number' | 'string' | 'end', text: string }[]}
 */
export function readTokens(text) {
  const tokens = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match)
      throw new RequestError(
        `The query has something at character ${at} that this server does not read.`,
      );
    const [kind, value] = Object.entries(match.groups).find(([, value]) => value !== undefined);
    if (kind !== 'ignored') tokens.push({ kind, text: value });
  }
  return [...tokens, { kind: 'end', text: '' }];
}
