import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { CostModel } from './CostModel';
import { costOfInput } from './costOfInput';
import { assumedListSize, conventionalListSize, isList, sizeOf } from './listSizeOf';
import { productOf, sumOf, type Term, type Variables } from './Term';

export interface OperationToWeigh {
  schema: GraphQLSchema;
  model: CostModel;
  /** Valid against the schema, and within the bounds on nesting and selections. */
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

const mutationWeight = 10;

/**
 * The estimated cost of an operation, as the cost directives of IBM and Apollo have it: each object weighs 1 and each
 * leaf 0 unless `@cost` says otherwise, lists multiply what is in them by their size, a mutation weighs 10. Conditions
 * (`@skip`, `@include`) are taken as met; introspection has a bound of its own. A number, or what the variables make it: compiled once for all requests.
 */
export function costOf(toWeigh: OperationToWeigh): Term {
  return new CostCompiler(toWeigh).compile();
}

/** Lists of a field's type whose size the field's own arguments say. */
interface SizedFields {
  names: readonly string[];
  size: Term;
}

class CostCompiler {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly defaults: Variables;

  constructor(private readonly toWeigh: OperationToWeigh) {
    for (const definition of toWeigh.document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      this.fragments.set(definition.name.value, definition);
    }
    this.defaults = defaultsOf(toWeigh.operation);
  }

  compile(): Term {
    const { operation, schema } = this.toWeigh;
    const root = schema.getRootType(operation.operation) ?? undefined;
    const base = operation.operation === 'mutation' ? mutationWeight : 0;
    return sumOf([base, this.costOfSet(operation.selectionSet, root, undefined)]);
  }

  private costOfSet(
    set: SelectionSetNode | undefined,
    parent: GraphQLNamedType | undefined,
    sized: SizedFields | undefined,
  ): Term {
    if (set === undefined) return 0;
    return sumOf(set.selections.map((each) => this.costOfSelection(each, parent, sized)));
  }

  private costOfSelection(
    selection: SelectionNode,
    parent: GraphQLNamedType | undefined,
    sized: SizedFields | undefined,
  ): Term {
    if (selection.kind === Kind.FIELD) return this.costOfField(selection, parent, sized);
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? this.fragments.get(selection.name.value)
        : selection;
    const condition = fragment?.typeCondition?.name.value;
    const type = condition === undefined ? parent : this.toWeigh.schema.getType(condition);
    return this.costOfSet(fragment?.selectionSet, type, sized);
  }

  private costOfField(
    node: FieldNode,
    parent: GraphQLNamedType | undefined,
    sized: SizedFields | undefined,
  ): Term {
    const name = node.name.value;
    if (!isObjectType(parent) && !isInterfaceType(parent)) return 0;
    const field = parent.getFields()[name];
    if (field === undefined) return 0;
    const coordinate = `${parent.name}.${name}`;
    const listSize = this.toWeigh.model.listSizeOf(coordinate) ?? conventionalListSize(field);
    const sliced = listSize && sizeOf(listSize, node, this.defaults);
    const sizesItself = listSize === undefined || listSize.sizedFields.length === 0;
    const own = sizesItself ? sliced : undefined;
    const below =
      sliced !== undefined && !sizesItself
        ? { names: listSize.sizedFields, size: sliced }
        : undefined;
    const size = sized?.names.includes(name) ? sized.size : (own ?? assumedListSize);
    const children = this.costOfSet(node.selectionSet, getNamedType(field.type), below);
    const item = sumOf([this.weightOf(coordinate, field.type), children]);
    return sumOf([
      productOf(isList(field.type) ? size : 1, productOf(innerLists(field.type), item)),
      this.costOfArguments(node, field, coordinate),
    ]);
  }

  private weightOf(coordinate: string, type: GraphQLOutputType): number {
    const { model } = this.toWeigh;
    const named = getNamedType(type);
    const byDefault = isLeafType(named) ? 0 : 1;
    return model.weightOf(coordinate) ?? model.weightOf(named.name) ?? byDefault;
  }

  private costOfArguments(
    { arguments: given = [] }: FieldNode,
    field: GraphQLField<unknown, unknown>,
    coordinate: string,
  ): Term {
    const { model } = this.toWeigh;
    const terms = given.map(({ name }) => model.weightOf(`${coordinate}(${name.value}:)`) ?? 0);
    if (!model.weighsInputs) return sumOf(terms);
    const inputs = given.map(({ name, value }): Term => {
      const argument = field.args.find((each) => each.name === name.value);
      if (argument === undefined) return 0;
      return (variables) =>
        costOfInput(
          valueFromASTUntyped(value, { ...this.defaults, ...variables }),
          argument.type,
          model,
        );
    });
    return sumOf([...terms, ...inputs]);
  }
}

/** What lists inside a list multiply it by. */
function innerLists(type: GraphQLOutputType): number {
  const outer = getNullableType(type);
  if (!isListType(outer)) return 1;
  return isList(outer.ofType) ? assumedListSize * innerLists(outer.ofType) : 1;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
