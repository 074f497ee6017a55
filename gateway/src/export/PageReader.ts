import type { GraphQLFormattedError } from 'graphql';
import type { ExportPlan } from './planExport';
import { writePageOperation, type PageOperation } from './pageOperation';
import { edgesOf, type Answered } from './privateNames';
import { nestingBelow, type ConnectionSelection, type Selection } from './Selection';

/** One answer of the gateway, errors as clients see them. */
export interface GatewayAnswer {
  data: Answered | null;
  errors: readonly GraphQLFormattedError[];
  extensions: Readonly<Record<string, unknown>>;
}

/** Executes one operation in the gateway, under the limits and the masking of errors that hold for everybody. */
export type ExecuteInGateway = (operation: {
  query: string;
  variables: Record<string, unknown>;
}) => Promise<GatewayAnswer>;

/** Where one item of a list stands: which index, or between which cursors. */
export type Pin = { index: number } | { before: string | null; cursor: string };

/** The gateway answered a page with errors, or with something else than was there before. */
export class PageError extends Error {
  override name = 'PageError';
  constructor(
    message: string,
    readonly errors: readonly GraphQLFormattedError[] = [],
  ) {
    super(message);
  }
}

/** Nodes for one page, by how many connections lie inside one another below it: all of one answer must fit in memory. */
const pageSizes = [100, 20, 4];
const deepPageSize = 2;

/** Asks the gateway for the pages of an export. */
export class PageReader {
  private readonly furtherPages = new Map<ConnectionSelection, PageOperation>();

  constructor(
    private readonly plan: ExportPlan,
    private readonly execute: ExecuteInGateway,
  ) {}

  /** The first page of everything. */
  readFirst(): Promise<Answered> {
    const operation = writePageOperation(this.plan.root, this.plan.operation);
    return this.read(operation, new Map());
  }

  /** The page of a connection that follows a cursor. `pins` say which items of the lists around it are meant. */
  async readNext(
    way: readonly Selection[],
    pins: readonly Pin[],
    after: string,
  ): Promise<Answered> {
    const connection = way.at(-1) as ConnectionSelection;
    const operation =
      this.furtherPages.get(connection) ??
      writePageOperation(this.plan.root, this.plan.operation, way);
    this.furtherPages.set(connection, operation);
    const positions = new Map<Selection, Position>([[connection, { after }]]);
    const around = way.slice(0, -1).filter(({ kind }) => kind === 'list' || kind === 'connection');
    for (const [index, selection] of around.entries()) {
      const pin = pins[index]!;
      if ('cursor' in pin) positions.set(selection, { first: 1, after: pin.before });
    }
    return findPage(await this.read(operation, positions), way, pins);
  }

  private async read(
    { text, variables, connections }: PageOperation,
    positions: ReadonlyMap<Selection, Position>,
  ): Promise<Answered> {
    const given = this.plan.request.variables;
    const values = Object.fromEntries(
      variables.filter((name) => name in given).map((name) => [name, given[name]]),
    );
    for (const [connection, names] of connections) {
      const { first = pageSizeOf(connection), after = null } = positions.get(connection) ?? {};
      values[names.first] = first;
      values[names.after] = after;
    }
    const { data, errors } = await this.execute({ query: text, variables: values });
    if (errors.length > 0) throw new PageError(errors[0]!.message, errors);
    if (data === null) throw new PageError('The gateway answered with no data.');
    return data;
  }
}

interface Position {
  first?: number;
  after: string | null;
}

function pageSizeOf(connection: ConnectionSelection): number {
  return pageSizes[nestingBelow(connection)] ?? deepPageSize;
}

function findPage(data: Answered, way: readonly Selection[], pins: readonly Pin[]): Answered {
  const left = [...pins];
  let value: unknown = data;
  for (const [index, { kind, name }] of way.entries()) {
    value = (value as Answered | null | undefined)?.[name];
    if (index === way.length - 1 || (kind !== 'list' && kind !== 'connection')) continue;
    value = pinned(value, left.shift()!);
  }
  if (value == null) throw changed();
  return value as Answered;
}

function pinned(value: unknown, pin: Pin): unknown {
  if ('index' in pin) return (value as unknown[] | undefined)?.[pin.index];
  const [edge] = edgesOf(value as Answered | undefined);
  if (edge?.cursor !== pin.cursor) throw changed();
  return edge.node;
}

function changed(): PageError {
  return new PageError('A list changed while it was read.');
}
