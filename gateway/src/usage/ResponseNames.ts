import { Kind, print, visit, type ASTNode, type FieldNode, type NameNode } from 'graphql';

/**
 * Under which names fields answer when no client chooses them: a field under its own name, and where it is asked for in
 * several ways, all but the first under a name with a number. The same way has the same name everywhere, so that what could
 * be answered together before still can.
 */
export class ResponseNames {
  private readonly fields = new Set<string>();
  /** Names of the ways to ask for a field, by field. */
  private readonly ways = new Map<string, Map<string, string>>();

  constructor(nodes: readonly ASTNode[]) {
    for (const node of nodes)
      visit(node, { Field: ({ name }) => void this.fields.add(name.value) });
  }

  /** The alias of a field whose arguments are written as they stay. */
  aliasOf({ name, arguments: given = [] }: FieldNode, type: string): NameNode | undefined {
    const way = `${given.map((argument) => print(argument)).join(' ')}: ${type}`;
    const ways = this.ways.get(name.value) ?? new Map<string, string>();
    this.ways.set(name.value, ways);
    const known = ways.get(way) ?? this.choose(name.value, ways.size + 1);
    ways.set(way, known);
    return known === name.value ? undefined : { kind: Kind.NAME, value: known };
  }

  private choose(field: string, number: number): string {
    if (number === 1) return field;
    let name = `${field}${number}`;
    while (this.fields.has(name)) name = `${name}_`;
    return name;
  }
}
