import { InvalidInputError } from './errors';

/** The arguments of every connection, as GraphQL passes them. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** A page that was asked for: `size` rows after or before a position, read from the start or the end of the list. */
export interface PageRequest {
  size: number;
  backward: boolean;
  after: CursorValues | null;
  before: CursorValues | null;
}

/** The position of a row in a list: the values of the order's terms, the key last. */
export type CursorValues = readonly (string | number)[];

export const defaultPageSize = 20;
export const largestPageSize = 100;

/** Checks the arguments of a connection against the GraphQL Cursor Connections Specification and the house's bounds. */
export function readPageRequest(
  args: PageArguments,
  order: string,
  shape: readonly string[],
): PageRequest {
  const { first, last } = args;
  if (first != null && last != null) {
    throw new InvalidInputError(
      `Give either first or last, not both, but got first ${first} and last ${last}.`,
      'last',
    );
  }
  return {
    size: checkSize('first', first) ?? checkSize('last', last) ?? defaultPageSize,
    backward: last != null,
    after: readCursor('after', args.after, { order, shape }),
    before: readCursor('before', args.before, { order, shape }),
  };
}

/** Checks a number of rows asked for under the name of its argument. */
export function checkSize(argument: string, size: number | null | undefined): number | undefined {
  if (size == null) return undefined;
  if (size >= 1 && size <= largestPageSize) return size;
  throw new InvalidInputError(
    `${argument} must be between 1 and ${largestPageSize}, but got ${size}.`,
    argument,
  );
}

/** Writes a cursor: the name of the order and the row's position in it. Opaque to clients. */
export function writeCursor(order: string, values: CursorValues): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString('base64url');
}

function readCursor(
  argument: string,
  cursor: string | null | undefined,
  { order, shape }: { order: string; shape: readonly string[] },
): CursorValues | null {
  if (cursor == null) return null;
  const [cursorOrder, ...values] = parseCursor(cursor);
  const fits =
    values.length === shape.length && values.every((value, index) => typeof value === shape[index]);
  if (cursorOrder === order && fits) return values as (string | number)[];
  const reason =
    typeof cursorOrder === 'string' && cursorOrder !== order
      ? `this list is ordered by ${order}, and the cursor belongs to the order ${cursorOrder}`
      : 'it is no cursor that this list gave';
  const shown = cursor.length > 60 ? `${cursor.slice(0, 60)}…` : cursor;
  throw new InvalidInputError(
    `${argument} must be a cursor from this list in the same order: ${reason}. Got "${shown}".`,
    argument,
  );
}

function parseCursor(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
