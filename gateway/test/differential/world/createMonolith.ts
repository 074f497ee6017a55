import {
  buildASTSchema,
  buildSchema,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  printSchema,
  visit,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { asSource, type Turns } from './createMember';
import { inputsOf } from './inputs';
import type { Thing, World } from './World';

/** One run of an operation over the whole graph. */
export interface MonolithRun extends Turns {
  /** The objects in the answer by their paths, as JSON. */
  things: Map<string, Thing>;
}

/**
 * The graph in one schema, without members: the answer that a gateway must give. The lenient one lets every field be
 * null, so that its errors are all the failures there are, none of them hidden by another.
 */
export function createMonolith(world: World, kind: 'strict' | 'lenient'): GraphQLSchema {
  const { api } = world.facts;
  const schema = kind === 'strict' ? buildSchema(printSchema(api)) : withoutPromises(api);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = ({ thing }: { thing: Thing }) => thing.type;
    if (!isObjectType(type)) continue;
    const promised = api.getType(type.name);
    if (!isObjectType(promised)) continue;
    for (const field of Object.values(type.getFields())) {
      const { type: promise } = promised.getFields()[field.name]!;
      field.resolve = (source, args, run: MonolithRun, info) => {
        const value = resolve(world, source as { thing: Thing } | undefined, { args, run, info });
        return kind === 'strict' ? value : keepPromise(value, promise);
      };
    }
  }
  return schema;
}

interface Call {
  args: Record<string, unknown>;
  run: MonolithRun;
  info: GraphQLResolveInfo;
}

function resolve(world: World, source: { thing: Thing } | undefined, { args, run, info }: Call) {
  const { fieldName: field, parentType, path } = info;
  const thing = source?.thing ?? { type: parentType.name, group: parentType.name, id: '' };
  const turn = parentType.name === 'Mutation' ? run.mutations++ : undefined;
  const inputs = inputsOf(world, thing, field);
  const value = asSource(world.valueOf(thing, { field, args, inputs, turn }));
  note(value, pathOf(path), run);
  return value;
}

function note(value: unknown, path: readonly (string | number)[], run: MonolithRun): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) note(item, [...path, index], run);
  } else if (isSource(value)) {
    run.things.set(JSON.stringify(path), value.thing);
  }
}

function isSource(value: unknown): value is { thing: Thing } {
  return typeof value === 'object' && value !== null && 'thing' in value;
}

function pathOf(path: GraphQLResolveInfo['path'] | undefined): (string | number)[] {
  return path === undefined ? [] : [...pathOf(path.prev), path.key];
}

function withoutPromises(api: GraphQLSchema): GraphQLSchema {
  const document = parse(printSchema(api), { noLocation: true });
  return buildASTSchema(
    visit(document, {
      FieldDefinition: (field) => ({
        ...field,
        type: visit(field.type, {
          [Kind.NON_NULL_TYPE]: { leave: (node: { type: unknown }) => node.type },
        }),
      }),
    }),
  );
}

/** Turns null that must not be into an error. */
function keepPromise(value: unknown, type: GraphQLOutputType): unknown {
  if (isNonNullType(type)) {
    if (value === null || value === undefined) return new Error('Null stands where it must not.');
    return keepPromise(value, type.ofType);
  }
  if (isListType(type) && Array.isArray(value)) {
    return value.map((item) => keepPromise(item, type.ofType));
  }
  return value;
}
