import {
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import { mockLeaf } from './mock-leaf';
import { MockObject } from './mock-object';
import { seed } from './seed';

type Arguments = Readonly<Record<string, unknown>>;

/** Where a value stands, and which of a list it is. */
interface Place {
  info: GraphQLResolveInfo;
  arguments: Arguments;
  key: string;
  /** Which of a list it is, from 0. */
  index: number;
}

const usualLength = 3;
const longestList = 100;
/** How many different objects of one type there are. */
const population = 101;

/** Makes up the value of any field, the same for the same type, field, arguments and key. */
export const mockField: GraphQLFieldResolver<unknown, unknown, Arguments> = (
  source,
  given,
  _context,
  info,
) => {
  const parent = toMockObject(source, info.parentType);
  if (Object.hasOwn(parent.given, info.fieldName)) return parent.given[info.fieldName];
  const key = `${parent.key}${Object.keys(given).length === 0 ? '' : JSON.stringify(given)}`;
  return mockValue(info.returnType, { info, arguments: given, key, index: 0 });
};

/** A representation that the gateway sent is the object with that key. */
function toMockObject(source: unknown, type: GraphQLObjectType): MockObject {
  if (source instanceof MockObject) return source;
  const { __typename: _, ...given } = (source ?? {}) as Record<string, unknown>;
  const keys = keyFieldsOf(type).filter((name) => Object.hasOwn(given, name));
  const known =
    keys.length === 0 ? given : Object.fromEntries(keys.map((name) => [name, given[name]]));
  return new MockObject(type.name, JSON.stringify(known), given);
}

function mockValue(type: GraphQLOutputType, place: Place): unknown {
  if (isNonNullType(type)) return mockValue(type.ofType, place);
  const { info } = place;
  if (isListType(type)) {
    return Array.from({ length: lengthOf(place.arguments) }, (_, index) =>
      mockValue(type.ofType, itemOf(place, index)),
    );
  }
  if (isLeafType(type)) {
    const { fieldName, parentType } = info;
    return mockLeaf(type, {
      typeName: parentType.name,
      fieldName,
      key: `${place.key}/${place.index}`,
    });
  }
  if (isAbstractType(type)) {
    const possible = info.schema.getPossibleTypes(type);
    return mockObject(possible[numberOf(place) % possible.length]!, place);
  }
  return isObjectType(type) ? mockObject(type, place) : null;
}

/** `first`, `last` and `limit` say how many, as in the graph's own lists; nothing said means three. */
function lengthOf(given: Arguments): number {
  const asked = [given.first, given.last, given.limit].find((value) => typeof value === 'number');
  if (asked === undefined) return usualLength;
  if (asked < 0) {
    throw new GraphQLError(`first must not be below 0, but got ${asked}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return Math.min(asked, longestList);
}

function mockObject(type: GraphQLObjectType, place: Place): MockObject {
  const fields = type.getFields();
  if (fields.pageInfo && (fields.edges || fields.nodes)) return mockConnection(type, place);
  const keyFields = keyFieldsOf(type);
  if (keyFields.length === 0) {
    const { parentType, fieldName } = place.info;
    return new MockObject(type.name, `${parentType.name}.${fieldName}${place.key}/${place.index}`);
  }
  // An object that others know by its key is the same wherever it is met.
  const which = `${type.name} ${numberOf(place)}`;
  const keys = Object.fromEntries(
    keyFields.flatMap((name) => {
      const leaf = leafTypeOf(fields[name]!.type);
      if (leaf === undefined) return [];
      const asked = place.arguments[name];
      const made = () => mockKey(leaf, { typeName: type.name, fieldName: name, key: which });
      return [[name, asked ?? made()]];
    }),
  );
  return new MockObject(type.name, JSON.stringify(keys), keys);
}

function itemOf(place: Place, index: number): Place {
  // A list of lists counts on.
  return { ...place, index: place.index * longestList + index };
}

/** Which of the objects of its type stands there; those of one list differ. */
function numberOf({ info, key, index }: Place): number {
  return (seed(`${info.fieldName}/${key}`) + index) % population;
}

/** Keys of different objects differ, which a small range of made-up values would not promise. */
function mockKey(
  leaf: Parameters<typeof mockLeaf>[0],
  place: { typeName: string; fieldName: string; key: string },
): unknown {
  const number = place.key.split(' ')[1]!;
  const value = mockLeaf(leaf, place);
  if (typeof value === 'number') return Number(number);
  if (leaf.name !== 'ID' && leaf.name !== 'String') return value;
  return `${place.typeName.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()}-${number}`;
}

function mockConnection(type: GraphQLObjectType, place: Place): MockObject {
  const { nodes, edges } = type.getFields();
  const length = lengthOf(place.arguments);
  const edgeType = edges && namedObjectOf(edges.type);
  const nodeType = nodes
    ? bareType(nodes.type)
    : edgeType && bareType(edgeType.getFields().node?.type);
  const items = Array.from({ length }, (_, index) =>
    nodeType === undefined ? null : mockValue(nodeType, { ...itemOf(place, index), arguments: {} }),
  );
  const cursors = items.map((_, index) => `cursor-${index + 1}`);
  return new MockObject(type.name, place.key, {
    nodes: items,
    edges: items.map((node, index) =>
      edgeType
        ? new MockObject(edgeType.name, `${place.key}/${index}`, { node, cursor: cursors[index] })
        : null,
    ),
    totalCount: length,
    pageInfo: new MockObject('PageInfo', place.key, {
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    }),
  });
}

/** The fields of the type's first key, as `@key(fields: "id")` names them. */
function keyFieldsOf(type: GraphQLObjectType): string[] {
  const nodes = [type.astNode, ...type.extensionASTNodes];
  for (const node of nodes) {
    for (const { name, arguments: given = [] } of node?.directives ?? []) {
      const fields = given.find((argument) => argument.name.value === 'fields')?.value;
      if (/(^|__)key$/.test(name.value) && fields?.kind === 'StringValue')
        return (
          fields.value.match(/[_A-Za-z]\w*/g)?.filter((field) => field in type.getFields()) ?? []
        );
    }
  }
  return [];
}

function bareType(type: GraphQLOutputType | undefined): GraphQLOutputType | undefined {
  let bare = type;
  while (isNonNullType(bare) || isListType(bare)) bare = bare.ofType as GraphQLOutputType;
  return bare;
}

function namedObjectOf(type: GraphQLOutputType): GraphQLObjectType | undefined {
  const bare = bareType(type);
  return isObjectType(bare) ? bare : undefined;
}

function leafTypeOf(type: GraphQLOutputType) {
  const bare = isNonNullType(type) ? type.ofType : type;
  return isLeafType(bare) ? bare : undefined;
}
