import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLFormattedError,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import type { ErrorCode } from '@agency-graph/subgraph-kit/errors';
import { ErrorPaths } from '../errors/ErrorPaths';
import type { Execution, Missing } from '../Execution';
import type { FieldShape, ObjectShape } from '../selection/ObjectShape';
import type { SupergraphSchema } from '../SupergraphSchema';
import type { TreeObject } from '../TreeObject';
import { commonFields } from './commonFields';
import { readTypeName } from './readTypeName';

type Path = (string | number)[];

/** What a value becomes whose null goes on to what is around it. */
const nulled = Symbol('nulled');
type Completed = unknown;

/**
 * Makes the response from a tree with faults (CompleteValue of the GraphQL specification): every field that a failed
 * request left without a value gets its error, and a null where there never is one nulls what is around it. Adds to the
 * errors of the execution; null is for a response whose `data` is null.
 */
export function completeStrictly(
  shape: ObjectShape,
  execution: Execution,
  schema: SupergraphSchema,
): TreeObject | null {
  const completion = new StrictCompletion(execution, schema);
  const data = completion.completeObject(shape, execution.data, []);
  return data === nulled ? null : (data as TreeObject);
}

class StrictCompletion {
  private readonly path: Path = [];
  private readonly paths: ErrorPaths;

  constructor(
    private readonly execution: Execution,
    private readonly schema: SupergraphSchema,
  ) {
    this.paths = new ErrorPaths(execution.errors);
  }

  /** `around` is what requests for the objects around should have brought of this one. */
  completeObject(shape: ObjectShape, object: TreeObject, around: readonly Missing[]): Completed {
    const typeName = this.typeOf(shape, object);
    if (typeName === undefined) return null;
    const missing = [...around, ...this.execution.missingIn(object)];
    const completed: TreeObject = {};
    let isNulled = false;
    for (const field of shape.fieldsOf(typeName)) {
      this.path.push(field.responseName);
      const value = this.completeField(field, object, { typeName, missing });
      this.path.pop();
      if (value === nulled) isNulled = true;
      else completed[field.responseName] = value;
    }
    return isNulled ? nulled : completed;
  }

  /** The type of an object, or undefined after an error, when clients know no such type here. */
  private typeOf(shape: ObjectShape, object: TreeObject): string | undefined {
    const { declaredType } = shape;
    if (isObjectType(declaredType)) return declaredType.name;
    const possible = this.possibleTypes(declaredType);
    const typeName = readTypeName(object);
    if (typeName !== undefined && possible.has(typeName)) return typeName;
    const known = this.schema.full.getType(typeName ?? '');
    if (!isObjectType(known) && commonFields(shape, possible))
      return [...possible][0] ?? declaredType.name;
    this.explainNull(`The type of this ${declaredType.name} is not known to the graph.`);
    return undefined;
  }

  private possibleTypes(type: GraphQLAbstractType): Set<string> {
    return new Set(this.schema.api.getPossibleTypes(type).map(({ name }) => name));
  }

  private completeField(
    field: FieldShape,
    object: TreeObject,
    { typeName, missing }: { typeName: string; missing: readonly Missing[] },
  ): Completed {
    if (field.fieldName === '__typename') return typeName;
    const { treeName } = field;
    const value = Object.hasOwn(object, treeName) ? object[treeName] : undefined;
    const causes = missing.flatMap((each) => inside(each, { typeName, treeName }));
    if (value === undefined) this.explainMissing(field, causes);
    return this.complete(field.type, value, { field, causes });
  }

  private complete(type: GraphQLOutputType, value: unknown, at: At): Completed {
    const { field } = at;
    if (!isNonNullType(type)) {
      const completed = this.completeNullable(type, value, at);
      return completed === nulled ? null : completed;
    }
    const completed = this.completeNullable(type.ofType as GraphQLOutputType, value, at);
    if (completed !== null && completed !== nulled) return completed;
    this.explainNull(`${field.parentType}.${field.fieldName} is never null, but nobody gave it.`);
    return nulled;
  }

  private completeNullable(type: GraphQLOutputType, value: unknown, at: At): Completed {
    if (value === undefined || value === null) return null;
    if (isListType(type)) return this.completeList(type.ofType, value as unknown[], at);
    const { object } = at.field;
    if (object) {
      const around = at.causes.flatMap(({ missing, shape }) =>
        shape ? [{ ...missing, shape }] : [],
      );
      return this.completeObject(object, value as TreeObject, around);
    }
    return this.completeLeaf(getNamedType(type), value);
  }

  private completeList(itemType: GraphQLOutputType, items: readonly unknown[], at: At): Completed {
    let isNulled = false;
    const completed = items.map((item, index) => {
      this.path.push(index);
      const value = this.complete(itemType, item, at);
      this.path.pop();
      if (value === nulled) isNulled = true;
      return value;
    });
    return isNulled ? nulled : completed;
  }

  private completeLeaf(type: GraphQLNamedType, value: unknown): Completed {
    if (!isEnumType(type) || type.getValue(String(value)) !== undefined) return value;
    this.explainNull(`The value of this ${type.name} is not known to the graph.`);
    return null;
  }

  /** Adds the error of the request that should have brought a field. */
  private explainMissing({ type }: FieldShape, causes: readonly Cause[]): void {
    const cause = causes.find(({ missing }) => !missing.onlyWhereNeverNull || isNonNullType(type));
    if (cause === undefined || this.paths.explain(this.path)) return;
    const error = cause.missing.failure?.at([...this.path]);
    this.paths.add(this.path);
    if (error) this.execution.errors.push(error);
  }

  private explainNull(message: string): void {
    if (this.paths.explain(this.path)) return;
    const code: ErrorCode = 'SUBGRAPH_INVALID_RESPONSE';
    const error: GraphQLFormattedError = { message, path: [...this.path], extensions: { code } };
    this.execution.errors.push(error);
    this.paths.add(this.path);
  }
}

/** A request that should have brought a field, with what of the object in it. */
interface Cause {
  missing: Missing;
  shape: ObjectShape | undefined;
}

interface At {
  field: FieldShape;
  causes: readonly Cause[];
}

function inside(
  missing: Missing,
  { typeName, treeName }: { typeName: string; treeName: string },
): Cause[] {
  const { shape, renames } = missing;
  const fields = shape
    .fieldsOf(typeName)
    .filter((field) => renames.nameOf(field.responseName) === treeName);
  return fields.map(({ object }) => ({ missing, shape: object }));
}
