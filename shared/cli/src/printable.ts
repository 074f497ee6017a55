/**
 * Text that somebody else wrote, for a terminal: control characters, with which a schema or a name could move the cursor or
 * change colours, and characters that turn the direction of writing are shown as their numbers. Line breaks stay.
 */
export function printable(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
