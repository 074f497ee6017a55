import {
  defaultTypeResolver,
  GraphQLError,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
} from 'graphql';
import { TypedEntity } from './entities';
import type { FieldPlan, OperationPlan, ValuePlan } from './field-plan';
import { Place, type Container } from './place';
import { bubble, type Run } from './run';

/** Resolves a field of an object and completes its value. Returns `bubble` when it has none and must have one. */
export function resolveField(run: Run, field: FieldPlan, source: unknown, place: Place): unknown {
  try {
    return complete(run, read(run, field, source, place), place);
  } catch (error) {
    return run.fail(error, place);
  }
}

function read(run: Run, field: FieldPlan, source: unknown, place: Place): unknown {
  const { resolve, definition } = field;
  if (resolve) {
    return resolve(source, run.argumentsOf(field), run.contextValue, run.infoOf(field, place));
  }
  if ((typeof source !== 'object' && typeof source !== 'function') || source === null) return null;
  const value = (source as Container)[definition.name];
  if (typeof value !== 'function') return value;
  return value.call(source, run.argumentsOf(field), run.contextValue, run.infoOf(field, place));
}

/** Turns what a resolver returned into what the answer holds. Throws what makes the field fail. */
function complete(run: Run, value: unknown, place: Place): unknown {
  if (isPromise(value)) return run.later(value, place, (later) => complete(run, later, place));
  if (value instanceof Error) throw value;
  const { shape, nullable, field } = place.plan;
  if (value === null || value === undefined) {
    if (nullable) return null;
    const { parentType, definition } = field;
    throw new Error(
      `${parentType.name}.${definition.name} may not be null, but its value is null.`,
    );
  }
  if (shape.kind === 'leaf') return serialize(shape.type, value);
  const completed =
    shape.kind === 'list'
      ? completeList(run, value, place, shape.item)
      : shape.kind === 'object'
        ? completeObject(run, value, place, shape.type)
        : completeAbstract(run, value, place, shape.type);
  return completed === bubble && nullable ? run.nullify(place) : completed;
}

function serialize(type: GraphQLLeafType, value: unknown): unknown {
  const serialized = type.serialize(value);
  if (serialized !== null && serialized !== undefined) return serialized;
  throw new Error(`${type.name}.serialize must return a value, but it returned ${serialized}.`);
}

function completeList(run: Run, values: unknown, place: Place, item: ValuePlan): unknown {
  if (typeof values !== 'object' || !(Symbol.iterator in values!)) {
    const { parentType, definition } = item.field;
    const name = `${parentType.name}.${definition.name}`;
    throw new GraphQLError(
      `${name} must be iterable, but its value is of the type ${typeof values}.`,
    );
  }
  const list: unknown[] = [];
  const container = list as unknown as Container;
  for (const value of values as Iterable<unknown>) {
    const completed = completeItem(run, value, new Place(place, list.length, container, item));
    if (completed === bubble) return bubble;
    list.push(completed);
  }
  return list;
}

function completeItem(run: Run, value: unknown, place: Place): unknown {
  try {
    return complete(run, value, place);
  } catch (error) {
    return run.fail(error, place);
  }
}

function completeObject(run: Run, value: unknown, place: Place, type: GraphQLObjectType): unknown {
  if (!type.isTypeOf) return select(run, value, place, type);
  const is = type.isTypeOf(value, run.contextValue, run.infoOf(place.plan.field, fieldOf(place)));
  if (!isPromise(is)) return selectIf(is, { run, value, place, type });
  return run.later(is, place, (later) =>
    orNull(run, selectIf(later, { run, value, place, type }), place),
  );
}

interface Selected {
  run: Run;
  value: unknown;
  place: Place;
  type: GraphQLObjectType;
}

function selectIf(is: unknown, { run, value, place, type }: Selected): unknown {
  if (is) return select(run, value, place, type);
  throw new GraphQLError(`The value is not of the type ${type.name}, as isTypeOf says.`);
}

function select(run: Run, value: unknown, place: Place, type: GraphQLObjectType): unknown {
  const { selections, field } = place.plan;
  let completeSelected = selections.get(type);
  if (completeSelected === undefined) {
    completeSelected = field.operation.compileSelection(place.plan, type);
    selections.set(type, completeSelected);
  }
  return completeSelected(run, value, place);
}

function completeAbstract(
  run: Run,
  value: unknown,
  place: Place,
  type: GraphQLAbstractType,
): unknown {
  if (value instanceof TypedEntity) return completeEntity(run, value, place);
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const { field } = place.plan;
  const name = resolveType(value, run.contextValue, run.infoOf(field, fieldOf(place)), type);
  if (!isPromise(name)) {
    return completeObject(run, value, place, runtimeTypeOf(field.operation, type, name));
  }
  return run.later(name, place, (later) => {
    const runtimeType = runtimeTypeOf(field.operation, type, later);
    return orNull(run, completeObject(run, value, place, runtimeType), place);
  });
}

/** An entity's type is known before its value. */
function completeEntity(run: Run, { type, value }: TypedEntity, place: Place): unknown {
  if (isPromise(value)) {
    return run.later(value, place, (later) => completeFound(run, later, place, type));
  }
  return completeFound(run, value, place, type);
}

function completeFound(run: Run, value: unknown, place: Place, type: GraphQLObjectType): unknown {
  if (value instanceof Error) throw value;
  if (value === null || value === undefined) return null;
  return orNull(run, completeObject(run, value, place, type), place);
}

function orNull(run: Run, completed: unknown, place: Place): unknown {
  return completed === bubble && place.plan.nullable ? run.nullify(place) : completed;
}

function runtimeTypeOf(
  { schema }: OperationPlan,
  abstract: GraphQLAbstractType,
  name: unknown,
): GraphQLObjectType {
  const type = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(type) && schema.isSubType(abstract, type)) return type;
  throw new GraphQLError(`${abstract.name} has no object type "${String(name)}".`);
}

/** The place of the field whose value, or an item of whose list, stands at a place. */
function fieldOf(place: Place): Place {
  let at = place;
  while (typeof at.key === 'number') at = at.prev!;
  return at;
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}
