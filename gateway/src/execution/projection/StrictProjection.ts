import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql';
import { Generated } from '../generate/Generated';
import type { FieldShape, ObjectShape } from '../selection/ObjectShape';
import type { SupergraphSchema } from '../SupergraphSchema';
import type { TreeObject } from '../TreeObject';
import { leafCheck, leafValue } from './leafCheck';
import { typeNameKey } from './ProjectionCompiler';
import type { Renames } from './Renames';

type Path = (string | number)[];

/** What the strict way finds in an answer. */
export interface Findings {
  /** A value that is not what was asked for; it is taken as null. The reason ends a sentence that starts with the subgraph. */
  invalid: (path: Path, reason: string) => void;
  /** A field that nobody asked for. It is left out. */
  unasked: (path: Path) => void;
}

export interface StrictScope {
  schema: SupergraphSchema;
  findings: Findings;
}

/**
 * Copies from the answer of a subgraph what it was asked for, value by value, and tells of everything that is not as it
 * should be and where. The slow twin of ProjectionCompiler: the same copy of a right answer.
 */
export class StrictProjection {
  constructor(private readonly scope: StrictScope) {}

  object(shape: ObjectShape, source: unknown, place: Place): TreeObject | null {
    const { schema } = this.scope;
    const declared = shape.declaredType.name;
    const reader = schema.isRootType(declared) ? undefined : typeNameKey(shape);
    const isNoObject = isObjectType(shape.declaredType) && !isObject(source);
    if (reader === undefined || isNoObject) {
      return this.objectOf(declared, shape, { source, place });
    }
    const typeName = isObject(source) ? source[reader] : undefined;
    if (typeof typeName === 'string' && schema.mayStandFor(typeName, declared)) {
      return this.objectOf(typeName, shape, { source, place });
    }
    this.invalid(place, `answered with no type of ${declared}`);
    return null;
  }

  objectOf(typeName: string, shape: ObjectShape, { source, place }: Found): TreeObject | null {
    if (!isObject(source)) {
      this.invalid(place, `answered with something that is no ${typeName}`);
      return null;
    }
    const { path } = place;
    const renames = place.renames.forType(typeName, (type, condition) =>
      this.scope.schema.matches(type, condition),
    );
    const target: TreeObject = {};
    const names = new Set<string>();
    for (const field of shape.fieldsOf(typeName)) {
      names.add(field.responseName);
      const inside = renames.inside(field.responseName);
      const name = renames.nameOf(field.responseName);
      const value = Object.hasOwn(source, field.responseName)
        ? source[field.responseName]
        : undefined;
      target[name] = this.field(field, value, { path: [...path, name], renames: inside });
    }
    for (const name of Object.keys(source)) {
      if (!names.has(name)) this.scope.findings.unasked([...path, name]);
    }
    return target;
  }

  private field(field: FieldShape, value: unknown, place: Place): unknown {
    if (value !== undefined) return this.value(field.type, value, { field, place });
    this.invalid(place, `did not answer ${this.describe(field)}`);
    return null;
  }

  private value(type: GraphQLOutputType, value: unknown, at: At): unknown {
    const { field, place } = at;
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (value === null) {
      if (isNonNullType(type)) {
        this.invalid(place, `answered null for ${this.describe(field)}, which is never null`);
      }
      return null;
    }
    if (isListType(nullable)) return this.list(nullable.ofType, value, at);
    if (field.object) return this.object(field.object, value, place);
    const named = getNamedType(nullable);
    const leaf = leafOf(named);
    if (leaf.check(value)) return leaf.take(value);
    this.invalid(place, `answered with a value that ${this.describe(field)} does not take`);
    return null;
  }

  private list(itemType: GraphQLOutputType, value: unknown, { field, place }: At): unknown {
    if (!Array.isArray(value)) {
      this.invalid(place, `answered with no list for ${this.describe(field)}`);
      return null;
    }
    return value.map((item: unknown, index) =>
      this.value(itemType, item, { field, place: { ...place, path: [...place.path, index] } }),
    );
  }

  /** Names a field, unless clients are not to know of it. */
  private describe({ parentType, fieldName, type }: FieldShape): string {
    const known = this.scope.schema.api.getType(parentType);
    const isPublic = isObjectType(known) && known.getFields()[fieldName] !== undefined;
    return isPublic
      ? `${parentType}.${fieldName}: ${String(type)}`
      : 'a field that it was asked for';
  }

  private invalid({ path }: Place, reason: string): void {
    this.scope.findings.invalid(path, reason);
  }
}

interface Place {
  path: Path;
  renames: Renames;
}

interface Found {
  source: unknown;
  place: Place;
}

interface At {
  field: FieldShape;
  place: Place;
}

interface Leaf {
  check: (value: unknown) => boolean;
  take: (value: unknown) => unknown;
}

const leaves = new WeakMap<object, Leaf>();

function leafOf(type: GraphQLNamedType): Leaf {
  let leaf = leaves.get(type);
  if (leaf === undefined) {
    const code = new Generated();
    const check = leafCheck(type, code);
    leaf = {
      check: code.build('v', `return ${check}`),
      take: new Generated().build('v', `return ${leafValue(type)}`),
    };
    leaves.set(type, leaf);
  }
  return leaf;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
