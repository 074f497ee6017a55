import { isInterfaceType, isObjectType, print, type FieldNode, type GraphQLSchema } from 'graphql';

/**
 * Under which names fields stand in the tree, and in what planners and subgraphs see of an operation. A field that takes no
 * arguments and has no alias keeps its name, any other gets a name that is not in any schema. So an alias of the client is
 * never taken for a key, nor a value with the client's arguments for one that another field requires. What the client
 * gave two names is fetched twice: what nulls one may spare the other, and what a mutation does twice is to be done twice.
 */
export class TreeNames {
  private readonly names = new Map<string, string>();
  private readonly calls = new Map<string, string>();

  constructor(private readonly takeArguments: ReadonlySet<string>) {}

  nameOf(field: FieldNode): string {
    const { name, alias, arguments: given = [], directives = [] } = field;
    if (name.value === '__typename') return name.value;
    const call = [name, ...given, ...directives].map((node) => print(node)).join(' ');
    const isPlain = call === name.value && !this.takeArguments.has(name.value);
    if (isPlain && (alias ?? name).value === name.value) return name.value;
    const key = `${(alias ?? name).value}: ${call}`;
    let known = this.names.get(key);
    if (known === undefined) {
      known = `_a${this.names.size}`;
      this.names.set(key, known);
      const { alias: _clients, selectionSet: _below, ...call } = field;
      this.calls.set(known, `${known}: ${print(call)}`);
    }
    return known;
  }

  /** The field that stands under a name, as text with its arguments, without what is selected below. */
  callOf(treeName: string): string {
    return this.calls.get(treeName) ?? treeName;
  }
}

/** The names of all fields that take arguments, of whatever type. */
export function fieldsWithArguments(schema: GraphQLSchema): Set<string> {
  const names = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { name, args } of Object.values(type.getFields())) {
      if (args.length > 0) names.add(name);
    }
  }
  return names;
}
