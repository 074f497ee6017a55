/** An example query: a file whose comment begins with a question. */
export interface Example {
  /** Name of the file and of its operation. */
  name: string;
  /** The comment's first sentence, a question that the query answers. */
  question: string;
  /** The rest of the comment. */
  sentence: string;
  /** Which view suits the answer, from a last line `# View: chart`. */
  shownAs: string | undefined;
  /** Without that line. */
  text: string;
}

/** Reads the comment at the top of an example. */
export function readExample(name: string, text: string): Example {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comment = lines.slice(0, end).map((line) => line.replace(/^#\s?/, ''));
  const shownAs = /^View: (\w+)$/.exec(comment.at(-1) ?? '')?.[1];
  const prose = (shownAs ? comment.slice(0, -1) : comment).join(' ').trim();
  const mark = prose.indexOf('?') + 1;
  return {
    name,
    question: prose.slice(0, mark),
    sentence: prose.slice(mark).trim(),
    shownAs,
    text: shownAs ? text.replace(/^# View: .*\n/m, '') : text,
  };
}
