import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { bad } from '../generate/anomaly';
import { Generated, key, read } from '../generate/Generated';
import type { FieldShape, ObjectShape } from '../selection/ObjectShape';
import type { SupergraphSchema } from '../SupergraphSchema';
import type { TreeObject } from '../TreeObject';
import { leafCheck, leafValue } from './leafCheck';
import type { Renames } from './Renames';

/** Copies what was asked for out of what came. Throws the anomaly at whatever is not right as it stands. */
export type ProjectObject = (source: unknown) => TreeObject;

/** Takes an answer as it is, when it was made by executing the schema for this one request. */
export function adopt(source: unknown): TreeObject {
  return source as TreeObject;
}

/**
 * Generates functions that copy from the answer of a subgraph what it was asked for, checking every value, and nothing
 * else: whatever more it sends never reaches the response, nor other subgraphs.
 */
export class ProjectionCompiler {
  private readonly functions = new Map<ObjectShape, Map<string, ProjectObject>>();

  constructor(private readonly schema: SupergraphSchema) {}

  /** For objects of the type that is declared, or of the types that their `__typename` says. */
  compile(shape: ObjectShape, renames: Renames): ProjectObject {
    const declared = shape.declaredType.name;
    const reader = typeNameKey(shape);
    if (isObjectType(shape.declaredType)) {
      const project = this.compileFor(shape, declared, renames);
      if (reader === undefined || this.schema.isRootType(declared)) return project;
      return (source) =>
        (source as TreeObject | null)?.[reader] === declared ? project(source) : bad();
    }
    const byType = new Map<unknown, ProjectObject>();
    return (source) => {
      const typeName = reader === undefined ? declared : (source as TreeObject | null)?.[reader];
      let project = byType.get(typeName);
      if (project === undefined) {
        if (reader !== undefined && !this.mayStandFor(typeName, declared)) return bad();
        project = this.compileFor(shape, typeName as string, renames);
        byType.set(typeName, project);
      }
      return project(source);
    };
  }

  /** For objects of one type, whatever their `__typename` says. */
  compileFor(shape: ObjectShape, typeName: string, renames: Renames): ProjectObject {
    if (!renames.isEmpty) return this.generate(shape, typeName, renames);
    let byType = this.functions.get(shape);
    if (byType === undefined) this.functions.set(shape, (byType = new Map()));
    let project = byType.get(typeName);
    if (project === undefined) {
      project = this.generate(shape, typeName, renames);
      byType.set(typeName, project);
    }
    return project;
  }

  private mayStandFor(typeName: unknown, declared: string): typeName is string {
    return typeof typeName === 'string' && this.schema.mayStandFor(typeName, declared);
  }

  private generate(shape: ObjectShape, typeName: string, renames: Renames): ProjectObject {
    const code = new Generated();
    const renamed = renames.forType(typeName, (type, condition) =>
      this.schema.matches(type, condition),
    );
    const members = shape.fieldsOf(typeName).map((field) => {
      const value = this.field(code, field, renamed.inside(field.responseName));
      return `${key(renamed.nameOf(field.responseName))}:${value}`;
    });
    const check = `if(typeof s!=="object"||s===null||Array.isArray(s))${code.constant(bad)}();`;
    return code.build('s', `${check}let v;return {${members.join(',')}}`);
  }

  private field(code: Generated, field: FieldShape, renames: Renames): string {
    const value = { type: field.type, object: field.object, renames };
    return this.value(code, value, read('s', field.responseName));
  }

  /** An expression that checks one value. `v` is free for its use. */
  private value(code: Generated, { type, object, renames }: Value, expression: string): string {
    const fail = `${code.constant(bad)}()`;
    const nullable = isNonNullType(type) ? type.ofType : type;
    const whenNull = isNonNullType(type) ? fail : 'null';
    const start = `(v=${expression})===null?${whenNull}:`;
    if (isListType(nullable)) {
      const list = this.list({ type: nullable.ofType, object, renames });
      return `(${start}${code.constant(list)}(v))`;
    }
    if (object) return `(${start}${code.constant(this.compile(object, renames))}(v))`;
    const named = getNamedType(nullable);
    return `(${start}${leafCheck(named, code)}?${leafValue(named)}:${fail})`;
  }

  private list(item: Value): (items: unknown) => unknown[] {
    const code = new Generated();
    const check = `if(!Array.isArray(a))${code.constant(bad)}();`;
    const value = this.value(code, item, 'a[i]');
    return code.build(
      'a',
      `${check}const n=a.length,r=new Array(n);let v;for(let i=0;i<n;i++)r[i]=${value};return r`,
    );
  }
}

interface Value {
  type: GraphQLOutputType;
  object: ObjectShape | undefined;
  renames: Renames;
}

/** The key under which a shape asks for the type of its objects. */
export function typeNameKey(shape: ObjectShape): string | undefined {
  return shape.fieldsOf(shape.declaredType.name).find(({ fieldName }) => fieldName === '__typename')
    ?.responseName;
}
