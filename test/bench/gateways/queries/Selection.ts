/** A field of a query. */
export interface Selection {
  name: string;
  alias?: string;
  /** As written between the parentheses. */
  arguments?: string;
  fields?: readonly Selection[];
}

export function printSelections(selections: readonly Selection[]): string {
  const fields = selections.map(({ name, alias, arguments: written, fields }) => {
    const head = alias === undefined ? name : `${alias}: ${name}`;
    const call = written === undefined ? head : `${head}(${written})`;
    return fields === undefined ? call : `${call} ${printSelections(fields)}`;
  });
  return `{ ${fields.join(' ')} }`;
}
