import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLInterfaceType,
  type GraphQLOutputType,
  type GraphQLUnionType,
} from 'graphql';
import { bad } from '../generate/anomaly';
import { Generated, key, read } from '../generate/Generated';
import type { FieldShape, ObjectShape } from '../selection/ObjectShape';
import type { SupergraphSchema } from '../SupergraphSchema';
import type { TreeObject } from '../TreeObject';
import { commonFields, hidesTypes } from './commonFields';
import { readTypeName } from './readTypeName';

/** Makes the object of the response from that of the tree. Throws the anomaly at whatever is not right as it stands. */
export type CompleteObject = (object: TreeObject) => TreeObject;

/** Generates functions that make the response from a tree without faults: no errors, and no null where there never is one. */
export class CompletionCompiler {
  private readonly functions = new Map<ObjectShape, CompleteObject>();

  constructor(private readonly schema: SupergraphSchema) {}

  compile(shape: ObjectShape): CompleteObject {
    let complete = this.functions.get(shape);
    if (complete === undefined) {
      complete = isObjectType(shape.declaredType)
        ? this.compileFields(shape.fieldsOf(shape.declaredType.name), shape.declaredType.name)
        : this.compileAbstract(shape, shape.declaredType);
      this.functions.set(shape, complete);
    }
    return complete;
  }

  /** Where objects of several types can stand, each type has its function, made when the first such object comes. */
  private compileAbstract(
    shape: ObjectShape,
    type: GraphQLInterfaceType | GraphQLUnionType,
  ): CompleteObject {
    const possible = new Set(this.schema.api.getPossibleTypes(type).map(({ name }) => name));
    const common = commonFields(shape, possible);
    if (common && !hidesTypes(type, this.schema)) return this.compileFields(common, type.name);
    const byType = new Map<string, CompleteObject>();
    return (object) => {
      const typeName = readTypeName(object);
      if (typeName === undefined) return bad();
      let complete = byType.get(typeName);
      if (complete === undefined) {
        if (!possible.has(typeName)) return bad();
        complete = this.compileFields(shape.fieldsOf(typeName), typeName);
        byType.set(typeName, complete);
      }
      return complete(object);
    };
  }

  private compileFields(fields: readonly FieldShape[], typeName: string): CompleteObject {
    const code = new Generated();
    const members = fields.map((field) => {
      const name = key(field.responseName);
      if (field.fieldName === '__typename') return `${name}:${JSON.stringify(typeName)}`;
      return `${name}:${this.value(code, field, read('o', field.treeName))}`;
    });
    return code.build('o', `let v;return {${members.join(',')}}`);
  }

  /** An expression that completes one value. `v` is free for its use. */
  private value(code: Generated, field: FieldShape, expression: string): string {
    const nullable = isNonNullType(field.type) ? `${code.constant(bad)}()` : 'null';
    const inner = this.present(code, field.type, field.object);
    return `((v=${expression})==null?${nullable}:${inner})`;
  }

  /** An expression that completes the value `v`, which is not null. */
  private present(
    code: Generated,
    type: GraphQLOutputType,
    object: ObjectShape | undefined,
  ): string {
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (isListType(nullable)) return `${code.constant(this.list(nullable.ofType, object))}(v)`;
    if (object) return `${code.constant(this.compile(object))}(v)`;
    const named = getNamedType(nullable);
    if (!isEnumType(named) || !this.hidesValues(named)) return 'v';
    const values = new Set(named.getValues().map(({ name }) => name));
    return `(${code.constant(values)}.has(v)?v:${code.constant(bad)}())`;
  }

  private list(
    itemType: GraphQLOutputType,
    object: ObjectShape | undefined,
  ): (items: readonly unknown[]) => unknown[] {
    const code = new Generated();
    const nullItem = isNonNullType(itemType) ? `${code.constant(bad)}()` : 'null';
    const item = this.present(code, itemType, object);
    return code.build(
      'a',
      `const n=a.length,r=new Array(n);let v;for(let i=0;i<n;i++)r[i]=(v=a[i])==null?${nullItem}:${item};return r`,
    );
  }

  private hidesValues(type: GraphQLEnumType): boolean {
    const full = this.schema.full.getType(type.name);
    return isEnumType(full) && full.getValues().length !== type.getValues().length;
  }
}
