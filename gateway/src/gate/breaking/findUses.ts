import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
  type ASTVisitor,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type NamedTypeNode,
  type TypeNode,
} from 'graphql';
import type { OperationUses } from './OperationUses';

/** Finds out what an operation, alone in its document with its fragments, uses of the schema that it is valid for. */
export function findUses(document: DocumentNode, schema: GraphQLSchema): OperationUses {
  const finder = new UseFinder(schema, conditionsOf(document));
  visit(document, visitWithTypeInfo(finder.typeInfo, finder.visitor));
  return finder.uses;
}

class UseFinder {
  readonly typeInfo: TypeInfo;
  readonly uses = {
    operation: 'query' as OperationUses['operation'],
    coordinates: new Set<string>(),
    types: new Set<string>(),
    spreads: new Set<string>(),
    openInputs: new Set<string>(),
  };
  readonly visitor: ASTVisitor = {
    OperationDefinition: ({ operation }) => {
      this.uses.operation = operation;
    },
    VariableDefinition: ({ type }) => this.addVariable(type),
    FragmentDefinition: ({ typeCondition }) => this.addCondition(typeCondition),
    InlineFragment: ({ typeCondition }) => {
      this.addCondition(typeCondition);
      this.addSpread(typeCondition?.name.value);
    },
    FragmentSpread: ({ name }) => this.addSpread(this.conditions.get(name.value)),
    Field: () => this.addField(),
    Argument: ({ name }) => this.addArgument(name.value),
    ObjectValue: () => this.addType(this.typeInfo.getInputType()),
    ObjectField: ({ name }) => this.addInputField(name.value),
    EnumValue: ({ value }) => this.addEnumValue(value),
  };

  constructor(
    private readonly schema: GraphQLSchema,
    /** The type that each named fragment is on. */
    private readonly conditions: ReadonlyMap<string, string>,
  ) {
    this.typeInfo = new TypeInfo(schema);
  }

  private addField(): void {
    const parent = this.typeInfo.getParentType();
    const field = this.typeInfo.getFieldDef();
    if (!parent || !field) return;
    this.uses.types.add(parent.name);
    this.uses.types.add(getNamedType(field.type).name);
    this.uses.coordinates.add(`${parent.name}.${field.name}`);
  }

  private addArgument(name: string): void {
    const parent = this.typeInfo.getParentType();
    const field = this.typeInfo.getFieldDef();
    if (this.typeInfo.getDirective() || !parent || !field) return;
    this.uses.coordinates.add(`${parent.name}.${field.name}(${name}:)`);
    this.addType(this.typeInfo.getInputType());
  }

  private addInputField(name: string): void {
    const parent = this.typeInfo.getParentInputType();
    if (parent) this.uses.coordinates.add(`${getNamedType(parent).name}.${name}`);
  }

  private addEnumValue(value: string): void {
    const type = getNamedType(this.typeInfo.getInputType());
    if (isEnumType(type)) this.uses.coordinates.add(`${type.name}.${value}`);
  }

  private addCondition(condition: NamedTypeNode | undefined): void {
    if (condition) this.uses.types.add(condition.name.value);
  }

  private addSpread(condition: string | undefined): void {
    const parent = this.typeInfo.getParentType();
    if (parent && condition !== undefined) this.uses.spreads.add(`${parent.name} ${condition}`);
  }

  private addType(type: Parameters<typeof getNamedType>[0]): void {
    const named = getNamedType(type);
    if (named) this.uses.types.add(named.name);
  }

  private addVariable(node: TypeNode): void {
    const named = namedNode(node);
    this.open(typeFromAST(this.schema, named));
  }

  private open(type: GraphQLNamedType | undefined): void {
    if (type === undefined || this.uses.openInputs.has(type.name)) return;
    this.uses.types.add(type.name);
    if (isEnumType(type)) this.uses.openInputs.add(type.name);
    if (!isInputObjectType(type)) return;
    this.uses.openInputs.add(type.name);
    for (const field of Object.values(type.getFields())) this.open(getNamedType(field.type));
  }
}

function conditionsOf({ definitions }: DocumentNode): Map<string, string> {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION
        ? [[definition.name.value, definition.typeCondition.name.value] as const]
        : [],
    ),
  );
}

function namedNode(node: TypeNode): NamedTypeNode {
  return node.kind === Kind.NAMED_TYPE ? node : namedNode(node.type);
}
