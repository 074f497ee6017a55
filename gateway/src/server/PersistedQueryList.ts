/** An operation as manifests list it. */
export interface ListedOperation {
  id: string;
  body: string;
  /** Of the operation in the body that is meant; absent or empty where it has none. */
  name?: string | undefined;
}

/** Which operations are known from the start, and whether they are the only ones. */
export interface PersistedQueryOptions {
  list: PersistedQueryList;
  onlyListed: boolean;
}

/** Operations that clients may send by their ids from the start. The ids need not be hashes. */
export class PersistedQueryList {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly bodies: ReadonlySet<string>;

  constructor(readonly operations: readonly ListedOperation[]) {
    this.texts = new Map(operations.map(({ id, body }) => [id, body]));
    this.bodies = new Set(this.texts.values());
  }

  textOf(id: string): string | undefined {
    return this.texts.get(id);
  }

  /** Whether a text is, letter by letter, that of an operation in the list. */
  holds(text: string): boolean {
    return this.bodies.has(text);
  }
}
