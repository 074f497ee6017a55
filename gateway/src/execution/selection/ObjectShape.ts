import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** One field that was selected on an object of a known type. */
export interface FieldShape {
  /** The key in the response. */
  responseName: string;
  /** The key in the tree. */
  treeName: string;
  fieldName: string;
  /** The type of object that the field was found on. */
  parentType: string;
  type: GraphQLOutputType;
  /** What was selected of the object, or of the objects in the list. Absent for scalars and enums. */
  object: ObjectShape | undefined;
}

export interface ShapeScope {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Whether objects of a type take what was selected on another. */
  matches: (typeName: string, condition: string) => boolean;
  /** The key in the tree, where it is not that of the response. */
  treeName?: ((field: FieldNode) => string) | undefined;
}

const metaFields = new Map(
  [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]),
);

type SelectionSets = readonly SelectionSetNode[];

/** Makes the shapes of one document; equal selections on one type share one shape, however often a fragment is used. */
export class ShapeFactory {
  private readonly shapes = new Map<string, ObjectShape>();
  private readonly numbers = new Map<SelectionSetNode, number>();

  constructor(readonly scope: ShapeScope) {}

  shape(type: GraphQLCompositeType, sets: SelectionSets): ObjectShape {
    const key = `${type.name} ${sets.map((set) => this.numberOf(set)).join(' ')}`;
    let shape = this.shapes.get(key);
    if (shape === undefined) {
      shape = new ObjectShape(type, sets, this);
      this.shapes.set(key, shape);
    }
    return shape;
  }

  private numberOf(set: SelectionSetNode): number {
    let number = this.numbers.get(set);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(set, number);
    }
    return number;
  }
}

/**
 * What was selected at one place of a document: for each type of object that can stand there, its fields in the order of
 * the response (CollectFields of the GraphQL specification). `@skip` and `@include` must have been applied before.
 */
export class ObjectShape {
  private readonly fieldsByType = new Map<string, readonly FieldShape[]>();

  constructor(
    readonly declaredType: GraphQLCompositeType,
    private readonly sets: SelectionSets,
    private readonly factory: ShapeFactory,
  ) {}

  /** The fields of objects of one type. */
  fieldsOf(typeName: string): readonly FieldShape[] {
    let fields = this.fieldsByType.get(typeName);
    if (fields === undefined) {
      fields = this.collect(typeName);
      this.fieldsByType.set(typeName, fields);
    }
    return fields;
  }

  private collect(typeName: string): FieldShape[] {
    const nodes = new Map<string, FieldNode[]>();
    const visited = new Set<string>();
    for (const set of this.sets) this.collectInto(nodes, { typeName, set, visited });
    return [...nodes].map(([responseName, group]) => this.field(responseName, group, typeName));
  }

  private collectInto(
    nodes: Map<string, FieldNode[]>,
    place: { typeName: string; set: SelectionSetNode; visited: Set<string> },
  ): void {
    const { fragments, matches } = this.factory.scope;
    for (const selection of place.set.selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const group = nodes.get(name);
        if (group) group.push(selection);
        else nodes.set(name, [selection]);
        continue;
      }
      let fragment:
        | {
            typeCondition?: FragmentDefinitionNode['typeCondition'] | undefined;
            selectionSet: SelectionSetNode;
          }
        | undefined;
      if (selection.kind === Kind.INLINE_FRAGMENT) fragment = selection;
      else {
        if (place.visited.has(selection.name.value)) continue;
        place.visited.add(selection.name.value);
        fragment = fragments.get(selection.name.value);
      }
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition?.name.value;
      if (condition !== undefined && !matches(place.typeName, condition)) continue;
      this.collectInto(nodes, { ...place, set: fragment.selectionSet });
    }
  }

  private field(responseName: string, group: readonly FieldNode[], typeName: string): FieldShape {
    const [first] = group as [FieldNode];
    const fieldName = first.name.value;
    const treeName = this.factory.scope.treeName?.(first) ?? responseName;
    const type = this.typeOf(fieldName, typeName);
    const named = getNamedType(type);
    const sets = group.flatMap(({ selectionSet }) => selectionSet ?? []);
    const object = isCompositeType(named) ? this.factory.shape(named, sets) : undefined;
    return { responseName, treeName, fieldName, parentType: typeName, type, object };
  }

  private typeOf(fieldName: string, typeName: string): GraphQLOutputType {
    const metaField = metaFields.get(fieldName);
    if (metaField) return metaField.type;
    const type = this.factory.scope.schema.getType(typeName);
    const field =
      isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined;
    if (field === undefined) throw new Error(`${typeName} has no field ${fieldName}.`);
    return field.type;
  }
}
