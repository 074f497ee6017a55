import type { DocumentRecord } from '../../rows/projectParts';
import { isNotStated } from '../notStated';

export interface Links {
  documents: DocumentRecord[];
  /** What looks like a link and is none. */
  broken: string[];
}

/** White space, unless a new address begins after it: a line break of the page went through an address. */
const breakWithin = /\s+(?!https?:\/\/|www\.)/gi;

/** The links of a cell. Addresses broken by spaces are put together again; words around them are no link. */
export function readLinks(text: string): Links {
  const parts = text
    .split(/[;|]|(?=https?:\/\/)|\s(?=www\.)/i)
    .map((part) => part.trim())
    .filter((part) => !isNotStated(part));
  const links = parts.map((part) => ({ part, url: addressIn(part) }));
  const urls = new Set(links.flatMap(({ url }) => url ?? []));
  return {
    documents: [...urls].map((url) => ({ url, title: null, format: null })),
    broken: links
      .filter(({ part, url }) => url === undefined && /^(?:https?:|www\.)/i.test(part))
      .map(({ part }) => part),
  };
}

function addressIn(part: string): string | undefined {
  if (!/^(?:https?:\/\/|www\.)/i.test(part)) return undefined;
  const whole = part.replace(breakWithin, '');
  const url = /^www\./i.test(whole) ? `https://${whole}` : whole;
  return /^https?:\/\/[\w-]+(?:\.[\w-]+)+[\w\-./?=&%#~+,:@!$'()*]*$/i.test(url) && URL.canParse(url)
    ? url
    : undefined;
}
