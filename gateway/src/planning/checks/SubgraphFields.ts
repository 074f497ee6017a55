import {
  Kind,
  parse,
  print,
  type ASTNode,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { joinGraphs } from '../../supergraph/joinGraphs';

/** A field as one subgraph has it. */
export interface SubgraphField {
  /** As in the schema of the subgraph, such as `[Product!]`. */
  type: string;
  /** The subgraph cannot resolve it, but where another field provides it. */
  isExternal: boolean;
  /** What the subgraph needs of other subgraphs to resolve it. */
  requires: SelectionSetNode | undefined;
  /** Some external fields below can be resolved from here. */
  provides: boolean;
}

interface Key {
  graph: string;
  fields: SelectionSetNode;
  isResolvable: boolean;
}

interface SupergraphType {
  fields: Map<string, FieldDefinitionNode>;
  keys: Key[];
}

const directiveArguments = (directive: ConstDirectiveNode): Record<string, string | boolean> =>
  Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [
      name.value,
      'value' in value ? value.value : '',
    ]),
  );

const directivesOf = (node: { directives?: readonly ConstDirectiveNode[] }, name: string) =>
  (node.directives ?? []).filter((each) => each.name.value === name).map(directiveArguments);

const fieldSet = (text: string): SelectionSetNode => {
  const [definition] = parse(`{${text}}`, { noLocation: true }).definitions;
  return (definition as { selectionSet: SelectionSetNode }).selectionSet;
};

/** What the directives of a supergraph (`join__field` and its like) say about the fields of each subgraph. */
export class SubgraphFields {
  /** Names of the subgraphs in the supergraph's enum, by their public names. */
  private readonly graphs: ReadonlyMap<string, string>;
  private readonly types = new Map<string, SupergraphType>();
  private readonly keyFields = new Set<string>();
  private readonly found = new Map<string, SubgraphField | undefined>();

  constructor(supergraphSdl: string) {
    const { definitions } = parse(supergraphSdl, { noLocation: true });
    this.graphs = new Map(joinGraphs(definitions).map(({ value, name }) => [name, value]));
    for (const definition of definitions) this.add(definition);
    for (const [type, { keys }] of this.types) {
      for (const { graph, fields } of keys) this.addKey(graph, type, fields);
    }
  }

  /** True for objects, interfaces and unions, whose fields have to be selected. */
  isComposite(type: string): boolean {
    return this.types.has(type);
  }

  /** Undefined when nothing is said about it, as for `__typename` and `_entities`. */
  find(subgraph: string, type: string, field: string): SubgraphField | undefined {
    const key = `${subgraph} ${type}.${field}`;
    if (!this.found.has(key)) this.found.set(key, this.read(subgraph, type, field));
    return this.found.get(key);
  }

  /** By which fields the subgraph looks entities up. Undefined for a type that has no keys there. */
  keysOf(subgraph: string, type: string): SelectionSetNode[] | undefined {
    const graph = this.graphs.get(subgraph);
    const keys = this.types.get(type)?.keys.filter((key) => key.graph === graph);
    if (keys === undefined || keys.length === 0) return undefined;
    return keys.flatMap(({ fields, isResolvable }) => (isResolvable ? [fields] : []));
  }

  private add(definition: ASTNode): void {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION:
        this.types.set(definition.name.value, {
          fields: new Map(definition.fields?.map((field) => [field.name.value, field])),
          keys: directivesOf(definition, 'join__type').flatMap(({ graph, key, resolvable }) =>
            typeof key === 'string'
              ? [
                  {
                    graph: String(graph),
                    fields: fieldSet(key),
                    isResolvable: resolvable !== false,
                  },
                ]
              : [],
          ),
        });
        break;
      case Kind.UNION_TYPE_DEFINITION:
        this.types.set(definition.name.value, { fields: new Map(), keys: [] });
        break;
      default:
    }
  }

  /** Fields of a key are known wherever the entity is, also where the subgraph calls them external. */
  private addKey(graph: string, type: string, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD) continue;
      this.keyFields.add(`${graph} ${type}.${selection.name.value}`);
      const definition = this.types.get(type)?.fields.get(selection.name.value);
      if (definition === undefined || selection.selectionSet === undefined) continue;
      this.addKey(graph, namedType(print(definition.type)), selection.selectionSet);
    }
  }

  private read(subgraph: string, type: string, field: string): SubgraphField | undefined {
    const graph = this.graphs.get(subgraph);
    const definition = this.types.get(type)?.fields.get(field);
    if (graph === undefined || definition === undefined) return undefined;
    const joined = directivesOf(definition, 'join__field').find((each) => each.graph === graph);
    return {
      type: typeof joined?.type === 'string' ? joined.type : print(definition.type),
      isExternal: joined?.external === true && !this.keyFields.has(`${graph} ${type}.${field}`),
      requires: typeof joined?.requires === 'string' ? fieldSet(joined.requires) : undefined,
      provides: joined?.provides !== undefined,
    };
  }
}

/** `Product` of `[Product!]!` */
export function namedType(type: string): string {
  return type.replace(/[[\]!]/g, '');
}
