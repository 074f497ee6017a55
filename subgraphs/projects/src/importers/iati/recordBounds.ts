const deepest = 24;
const mostElements = 200_000;
const longestText = 8 * 1024 * 1024;

/** How large a record may be: a file must not make us keep more of it in memory than an honest one would. */
export function createRecordBounds(refuse: (rule: string) => never) {
  let depth = 0;
  let elements = 0;
  let text = 0;
  let sinceEvent = 0;
  return {
    openElement(): void {
      sinceEvent = 0;
      depth += 1;
      elements += 1;
      if (depth > deepest) refuse(`must be at most ${deepest} elements deep`);
      if (elements > mostElements) refuse(`must hold at most ${mostElements} elements`);
    },
    closeElement(): void {
      sinceEvent = 0;
      depth -= 1;
    },
    addText(length: number): void {
      sinceEvent = 0;
      text += length;
      if (text > longestText) refuse(`must hold at most ${longestText} characters of text`);
    },
    startRecord(): void {
      elements = 0;
      text = 0;
    },
    /** To be called before a piece is read: without an event for so long, the parser must be keeping all of it. */
    expectEvent(length: number): void {
      if (sinceEvent > longestText)
        refuse(`must hold no piece of more than ${longestText} characters`);
      sinceEvent += length;
    },
  };
}
