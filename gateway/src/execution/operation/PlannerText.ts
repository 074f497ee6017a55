import {
  isInterfaceType,
  isObjectType,
  print,
  type GraphQLAbstractType,
  type OperationDefinitionNode,
} from 'graphql';
import type { FieldShape, ObjectShape } from '../selection/ObjectShape';
import type { SupergraphSchema } from '../SupergraphSchema';
import type { TreeNames } from './TreeNames';

const typeName = '__typename';

/**
 * Writes the text of an operation for a planner, in the plainest form that asks for the same: no fragments with names, no
 * conditions on interfaces or unions, none that cannot hold, and the type wherever it matters. Planners have mistakes in
 * what this leaves out.
 */
export class PlannerText {
  private readonly texts = new Map<ObjectShape, string>();

  constructor(
    private readonly schema: SupergraphSchema,
    private readonly names: TreeNames,
  ) {}

  /** The operation with what its shape selects. */
  write({ operation, name, variableDefinitions = [] }: OperationDefinitionNode, root: ObjectShape) {
    const selections = this.selections(root);
    const used = new Set(selections.match(/\$\w+/g));
    const variables = variableDefinitions
      .filter(({ variable }) => used.has(`$${variable.name.value}`))
      .map((definition) => print(definition));
    const declared = variables.length === 0 ? '' : `(${variables.join(', ')})`;
    return `${operation} ${name?.value ?? ''}${declared} ${selections}`;
  }

  private selections(shape: ObjectShape): string {
    let text = this.texts.get(shape);
    if (text === undefined) {
      const { declaredType } = shape;
      const lines = isObjectType(declaredType)
        ? this.fields(shape.fieldsOf(declaredType.name))
        : this.ofTypes(shape, declaredType);
      // Where nothing is left of an object, its type tells whether it is there.
      text = `{ ${lines.length === 0 ? typeName : lines.join(' ')} }`;
      this.texts.set(shape, text);
    }
    return text;
  }

  private fields(fields: readonly FieldShape[]): string[] {
    return fields.map(({ treeName, object }) => {
      const call = this.names.callOf(treeName);
      return object === undefined ? call : `${call} ${this.selections(object)}`;
    });
  }

  /** Fields that all types have in common, and those of each type. */
  private ofTypes(shape: ObjectShape, type: GraphQLAbstractType): string[] {
    const possible = this.schema.api.getPossibleTypes(type).map(({ name }) => name);
    const [first = [], ...others] = (possible.length > 0 ? possible : [type.name]).map((name) =>
      this.fields(shape.fieldsOf(name)),
    );
    const shared = first.filter(
      (field) => this.isOn(type, field) && others.every((fields) => fields.includes(field)),
    );
    const isSame = [first, ...others].every(({ length }) => length === shared.length);
    if (isSame) return shared;
    const byType = possible.map((name, index) => {
      const fields = [first, ...others][index]!.filter((field) => !shared.includes(field));
      return fields.length === 0 ? '' : `... on ${name} { ${fields.join(' ')} }`;
    });
    return [...new Set([typeName, ...shared]), ...byType.filter((text) => text !== '')];
  }

  private isOn(type: GraphQLAbstractType, text: string): boolean {
    if (text === typeName) return true;
    const field = /^(?:_a\d+: )?(\w+)/.exec(text)?.[1];
    return isInterfaceType(type) && field !== undefined && field in type.getFields();
  }
}
