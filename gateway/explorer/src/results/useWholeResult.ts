import { useCallback, useMemo, useState } from 'react';
import type { Row } from '../table/readRows';
import type { Ran } from '../workspace/runQuery';
import type { Result } from './readResult';

interface Whole {
  ran: Ran;
  rowsName: string | undefined;
  rows: readonly Row[];
}

/** A result with all of its rows in place of the page's, once they were loaded, until something else is asked. */
export function useWholeResult(page: Result | undefined) {
  const [whole, setWhole] = useState<Whole>();
  const table = page?.table;
  const isCurrent =
    whole !== undefined && whole.ran === page?.ran && whole.rowsName === table?.rowsName;
  const result = useMemo(
    () =>
      page && table && isCurrent
        ? { ...page, table: { ...table, rows: whole.rows, isWhole: true } }
        : page,
    [page, table, isCurrent, whole],
  );
  const showWhole = useCallback(
    (rows: readonly Row[]) => {
      if (page && table) setWhole({ ran: page.ran, rowsName: table.rowsName, rows });
    },
    [page, table],
  );
  return { result, showWhole };
}
