/** A made-up object: what it is, what tells it from others of its type, and values that are given. */
export class MockObject {
  constructor(
    readonly typeName: string,
    readonly key: string,
    /** Fields that have a value already: the key that was asked for, the nodes of a page. */
    readonly given: Readonly<Record<string, unknown>> = {},
  ) {}
}
