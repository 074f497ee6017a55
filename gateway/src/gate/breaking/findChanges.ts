import { diff, type Change } from '@graphql-inspector/core';
import { getNamedType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import type { OperationUses } from './OperationUses';
import type { SchemaChange } from './SchemaChange';

/** How one kind of change is named, and whom it concerns. Its place comes as `type`, `field` or value, and `argument`. */
interface Kind {
  coordinate?: (place: Place) => string;
  /** What else belongs to the name of the change: another change of the same thing is another change. */
  detail?: (meta: Meta) => string;
  affects: (uses: OperationUses, place: Place) => boolean;
}

interface Place {
  type: string;
  field: string;
  argument: string;
  meta: Meta;
}

type Meta = Readonly<Record<string, unknown>>;

const ofField = ({ type, field }: Place) => `${type}.${field}`;
const ofArgument = ({ type, field, argument }: Place) => `${type}.${field}(${argument}:)`;
const usesField: Kind['affects'] = ({ coordinates }, place) => coordinates.has(ofField(place));
const usesArgument: Kind['affects'] = ({ coordinates }, place) =>
  coordinates.has(ofArgument(place));
const usesInput: Kind['affects'] = ({ coordinates, openInputs }, place) =>
  coordinates.has(ofField(place)) || openInputs.has(place.type);
const usesType: Kind['affects'] = ({ types }, { type }) => types.has(type);
/** Objects of the type are not taken for another any more: that is seen where the one is asked for within the other. */
const usesAs =
  (name: string): Kind['affects'] =>
  ({ spreads }, { type, meta }) => {
    const other = String(meta[name]);
    return spreads.has(`${type} ${other}`) || spreads.has(`${other} ${type}`);
  };
const usesOperation =
  (operation: OperationUses['operation']): Kind['affects'] =>
  (uses) =>
    uses.operation === operation;

const kinds: Readonly<Record<string, Kind>> = {
  FIELD_REMOVED: { coordinate: ofField, affects: usesField },
  FIELD_TYPE_CHANGED: {
    coordinate: ofField,
    detail: ({ newFieldType }) => ` to ${newFieldType}`,
    affects: usesField,
  },
  FIELD_ARGUMENT_ADDED: { coordinate: ofArgument, affects: usesField },
  FIELD_ARGUMENT_REMOVED: { coordinate: ofArgument, affects: usesArgument },
  FIELD_ARGUMENT_TYPE_CHANGED: {
    coordinate: ofArgument,
    detail: ({ newArgumentType }) => ` to ${newArgumentType}`,
    affects: usesArgument,
  },
  FIELD_ARGUMENT_DEFAULT_CHANGED: {
    coordinate: ofArgument,
    affects: (uses, place) => usesField(uses, place) && !usesArgument(uses, place),
  },
  INPUT_FIELD_ADDED: { coordinate: ofField, affects: usesType },
  INPUT_FIELD_REMOVED: { coordinate: ofField, affects: usesInput },
  INPUT_FIELD_TYPE_CHANGED: {
    coordinate: ofField,
    detail: ({ newInputFieldType }) => ` to ${newInputFieldType}`,
    affects: usesInput,
  },
  INPUT_FIELD_DEFAULT_VALUE_CHANGED: { coordinate: ofField, affects: usesType },
  ENUM_VALUE_ADDED: { coordinate: ofField, affects: usesType },
  ENUM_VALUE_REMOVED: { coordinate: ofField, affects: usesInput },
  UNION_MEMBER_ADDED: {
    detail: ({ addedUnionMemberTypeName }) => ` with ${addedUnionMemberTypeName}`,
    affects: usesType,
  },
  UNION_MEMBER_REMOVED: {
    detail: ({ removedUnionMemberTypeName }) => ` without ${removedUnionMemberTypeName}`,
    affects: usesAs('removedUnionMemberTypeName'),
  },
  OBJECT_TYPE_INTERFACE_ADDED: {
    detail: ({ addedInterfaceName }) => ` as ${addedInterfaceName}`,
    affects: (uses, { meta }) => uses.types.has(String(meta.addedInterfaceName)),
  },
  OBJECT_TYPE_INTERFACE_REMOVED: {
    detail: ({ removedInterfaceName }) => ` not as ${removedInterfaceName}`,
    affects: usesAs('removedInterfaceName'),
  },
  TYPE_REMOVED: { affects: usesType },
  TYPE_KIND_CHANGED: { affects: usesType },
  SCHEMA_QUERY_TYPE_CHANGED: { affects: usesOperation('query') },
  SCHEMA_MUTATION_TYPE_CHANGED: { affects: usesOperation('mutation') },
};

/** Additions that clients which ask for nothing new never notice. */
const harmless = new Set(['FIELD_ARGUMENT_ADDED', 'INPUT_FIELD_ADDED']);

/** What changes between two schemas, as clients see them, in a way that may break clients. The breaking ones come first. */
export async function findChanges(
  before: GraphQLSchema,
  after: GraphQLSchema,
): Promise<SchemaChange[]> {
  const found = await diff(before, after);
  const changes = found.flatMap((change) => toChange(change, after) ?? []);
  return changes.toSorted((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id, 'en'));
}

function toChange(change: Change, after: GraphQLSchema): SchemaChange | undefined {
  const { type: name, message, criticality, path = '' } = change;
  const kind = kinds[name];
  const level = levelOf(criticality.level);
  if (kind === undefined || level === undefined) return undefined;
  const [type = '', field = '', argument = ''] = path.split('.');
  if (level === 'dangerous' && isUnnoticed(name, type, after)) return undefined;
  const place = { type, field, argument, meta: change.meta as Meta };
  const coordinate = kind.coordinate?.(place) ?? path;
  return {
    level,
    id: `${name} ${coordinate}${kind.detail?.(place.meta) ?? ''}`.trim(),
    coordinate: coordinate === '' ? undefined : coordinate,
    message,
    affects: (uses) => kind.affects(uses, place),
  };
}

function levelOf(level: string): SchemaChange['level'] | undefined {
  if (level === 'BREAKING') return 'breaking';
  return level === 'DANGEROUS' ? 'dangerous' : undefined;
}

/** A new value of an enum that never comes in answers surprises nobody. */
function isUnnoticed(change: string, type: string, schema: GraphQLSchema): boolean {
  if (harmless.has(change)) return true;
  return change === 'ENUM_VALUE_ADDED' && !isAnswered(type, schema);
}

function isAnswered(name: string, schema: GraphQLSchema): boolean {
  return Object.values(schema.getTypeMap()).some(
    (type) =>
      (isObjectType(type) || isInterfaceType(type)) &&
      Object.values(type.getFields()).some((field) => getNamedType(field.type).name === name),
  );
}

function rank({ level }: SchemaChange): number {
  return level === 'breaking' ? 0 : 1;
}
