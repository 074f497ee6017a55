/** What an operation uses of a schema, by the names of its things. */
export interface OperationUses {
  operation: 'query' | 'mutation' | 'subscription';
  /** `Project.title`; `Query.projects(first:)`; of literals, `ProjectFilter.text` and `Status.PLANNED`. */
  coordinates: ReadonlySet<string>;
  /** Types of objects, conditions, values and variables. */
  types: ReadonlySet<string>;
  /** Where it takes up objects of one type within another, `Media Book` for `… on Book` within a `Media`. */
  spreads: ReadonlySet<string>;
  /** Inputs and enums that its variables take values of: any field and any value may be among them. */
  openInputs: ReadonlySet<string>;
}
