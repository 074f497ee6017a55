import { firstDay } from '@agency-graph/subgraph-kit/partial-date';
import { slug } from '@agency-graph/subgraph-kit/slug';
import { groupBy } from './groupBy';
import { splitDesignation } from './splitDesignation';

/** What the key of a standard is made of. */
export interface Keyless {
  number: string;
  published: string | null;
}

export interface Keys {
  key: string;
  aliases: string[];
}

/**
 * Gives each record its key. The newest edition of a number has the key without date, older ones have their date in the
 * key, and a draft that is listed without date beside a dated text ends in `-draft`. `isTaken` tells the keys that
 * standards of other datasets have: then the date stays in the key.
 */
export function assignKeys<Record extends Keyless>(
  records: readonly Record[],
  isTaken: (key: string) => boolean,
): Map<Record, Keys> {
  const byNumber = groupBy(records, ({ number }) => splitDesignation(number).number);
  return new Map(
    [...byNumber].flatMap(([number, editions]) => {
      const newest = newestOf(editions);
      return editions.map(
        (record) => [record, keysOf(record, { number, newest, isTaken })] as const,
      );
    }),
  );
}

interface EditionContext {
  number: string;
  newest: string;
  isTaken: (key: string) => boolean;
}

function keysOf({ number: designation }: Keyless, context: EditionContext): Keys {
  const { number, newest, isTaken } = context;
  const { datedKey, isDated } = splitDesignation(designation);
  const key = slug(number);
  const isFirst = datedKey === newest && !isTaken(key);
  const chosen = isDated ? datedKey : `${key}-draft`;
  const own = isFirst ? key : chosen;
  const aliases = isDated && own !== datedKey ? [datedKey] : [];
  return { key: own, aliases: [...aliases, ...[own, ...aliases].flatMap(shortForms)] };
}

/** IEEE standards are also called without `Std`. */
function shortForms(key: string): string[] {
  return key.startsWith('ieee-std-') ? [key.replace(/^ieee-std-/, 'ieee-')] : [];
}

/** The dated key of the newest edition: a dated one before undated ones, then the latest publication. */
function newestOf(editions: readonly Keyless[]): string {
  const places = editions.map(({ number, published }) => {
    const { datedKey, isDated } = splitDesignation(number);
    return {
      datedKey,
      order: `${isDated ? 1 : 0} ${published ? firstDay(published) : ''} ${datedKey}`,
    };
  });
  return places.reduce((best, one) => (one.order > best.order ? one : best)).datedKey;
}
