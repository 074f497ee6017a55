import type { GraphQLSchema } from 'graphql';
import { ExportRefused } from '../../../src/export/ExportRefused';
import type { Ownership } from '../../../src/server/readOwnership';
import { describeColumns, type DescribedColumn } from '../table/describeColumns';
import { readRows, type Row } from '../table/readRows';
import { readTable, type PlannedTable } from '../table/readTable';
import type { Ran } from '../workspace/runQuery';

/** An answer as a table. */
export interface Table extends Pick<PlannedTable, 'choices' | 'chain'> {
  rowsName: string | undefined;
  columns: readonly DescribedColumn[];
  rows: readonly Row[];
  /** Whether the rows are those of all pages, and not of the one that the query asked for. */
  isWhole: boolean;
}

/** An answer with all that the views show of it. */
export interface Result {
  ran: Ran;
  /** Undefined where the answer cannot be a table; `refusal` says why. */
  table: Table | undefined;
  refusal: string | undefined;
}

interface Reading {
  ran: Ran;
  schema: GraphQLSchema;
  ownership: Ownership;
  rows: string | undefined;
}

export function readResult({ ran, schema, ownership, rows }: Reading): Result {
  const { data } = ran.answer;
  try {
    const plan = readTable({ schema, ...ran }, { variables: ran.state.variables, rows });
    const columns = describeColumns(plan, schema, ownership);
    const read = data ? readRows(data, plan) : [];
    const { choices, chain, rows: rowsName } = plan;
    const table = { choices, chain, rowsName, columns, rows: read, isWhole: false };
    return { ran, refusal: undefined, table };
  } catch (error) {
    if (!(error instanceof ExportRefused)) throw error;
    return { ran, table: undefined, refusal: error.message };
  }
}
