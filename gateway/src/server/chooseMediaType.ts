import { memoiseText } from './memoiseText';
import { readPreferences, type Preference } from './readPreferences';

/** How an answer of /graphql is written. */
export interface MediaType {
  /** What stands in `content-type`. */
  readonly contentType: string;
  /** By which rules the status is set. `unstated`: the client accepts anything and gets JSON. */
  readonly kind: 'graphql-response' | 'json' | 'unstated';
}

const json = 'application/json';
const graphqlResponse = 'application/graphql-response+json';

const choices = {
  graphqlResponse: { contentType: `${graphqlResponse}; charset=utf-8`, kind: 'graphql-response' },
  json: { contentType: `${json}; charset=utf-8`, kind: 'json' },
  unstated: { contentType: `${json}; charset=utf-8`, kind: 'unstated' },
} as const satisfies Record<string, MediaType>;

export const defaultMediaType: MediaType = choices.unstated;

/** What the client likes best of what there is, by RFC 9110. Undefined when it accepts nothing of it. */
export function chooseMediaType(accept: string | undefined): MediaType | undefined {
  return accept === undefined || accept === '' ? defaultMediaType : choose(accept);
}

const choose = memoiseText((accept): MediaType | undefined => {
  const preferences = readPreferences(accept).filter(isUtf8);
  const [best] = [json, graphqlResponse]
    .flatMap((type) => matchOf(type, preferences) ?? [])
    .filter(({ quality }) => quality > 0)
    .toSorted(
      (one, other) =>
        other.quality - one.quality || one.breadth - other.breadth || one.place - other.place,
    );
  if (best === undefined) return undefined;
  if (best.type === graphqlResponse) return choices.graphqlResponse;
  return best.breadth === 0 ? choices.json : choices.unstated;
});

interface Match {
  type: string;
  quality: number;
  /** 0 for the type itself, 1 for `application/*`, 2 for everything. */
  breadth: number;
  /** Where the client names it. */
  place: number;
}

function matchOf(type: string, preferences: readonly Preference[]): Match | undefined {
  for (const [breadth, range] of [type, 'application/*', '*/*'].entries()) {
    const place = preferences.findIndex(({ value }) => value === range);
    if (place !== -1) return { type, breadth, place, quality: preferences[place]!.quality };
  }
  return undefined;
}

/** Every other parameter asks for something that answers do not have. */
function isUtf8({ parameters }: Preference): boolean {
  return parameters.every((parameter) => /^charset\s*=\s*utf-?8$/.test(parameter));
}
