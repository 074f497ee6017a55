export type Variables = Readonly<Record<string, unknown>>;

/** A number that is known, or that follows from the variables of a request. */
export type Term = number | ((variables: Variables) => number);

export function evaluate(term: Term, variables: Variables): number {
  return typeof term === 'number' ? term : term(variables);
}

export function sumOf(terms: readonly Term[]): Term {
  const known = terms.reduce<number>((sum, term) => sum + (typeof term === 'number' ? term : 0), 0);
  const open = terms.filter((term) => typeof term === 'function');
  if (open.length === 0) return known;
  return (variables) => open.reduce((sum, term) => sum + term(variables), known);
}

export function productOf(one: Term, other: Term): Term {
  if (one === 0 || other === 0) return 0;
  if (typeof one === 'number' && typeof other === 'number') return one * other;
  return (variables) => evaluate(one, variables) * evaluate(other, variables);
}
