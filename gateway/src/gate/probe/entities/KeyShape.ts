import { inventLeaf, type LeafType } from './inventLeaf';
import { unknownLeaf } from './unknownLeaf';

/** A field of a key: a leaf, or an object of which again some fields are part of the key. */
export type KeyField =
  | { name: string; leaf: LeafType; fields?: undefined }
  | { name: string; leaf?: undefined; fields: readonly KeyField[] };

export type KeyValue = { readonly [name: string]: unknown };

/** The fields of one `@key`: how they are asked for, written into a representation and compared. */
export class KeyShape {
  /** As a selection, without braces. */
  readonly selection: string;

  constructor(readonly fields: readonly KeyField[]) {
    this.selection = selectionOf(fields);
  }

  /** Whether a made-up key is one that nobody can have: it holds a text. */
  get holdsText(): boolean {
    return leavesOf(this.fields).some(({ type }) => type === 'ID' || type === 'String');
  }

  /** Whether a made-up key is of a right form: of custom scalars nobody knows it. */
  get canBeInvented(): boolean {
    return leavesOf(this.fields).every(({ type, values }) => type !== 'custom' || values);
  }

  /** The key of an answered object; undefined when a part of it is null or missing. */
  read(source: unknown): KeyValue | undefined {
    return readFields(this.fields, source);
  }

  /** The same text for the same key, as servers may write an ID as a number. */
  identityOf(value: KeyValue): string {
    return JSON.stringify(identify(this.fields, value));
  }

  /** The `number`th of many made-up keys, all different where the types allow it. */
  invent(number: number): KeyValue {
    return make(this.fields, (leaf) => inventLeaf(leaf, number));
  }

  /** A key of the form of a real one that stands for nothing, as far as anybody can tell. */
  unknownLike(real: KeyValue, attempt: number): KeyValue {
    return make(this.fields, (leaf, value) => unknownLeaf(leaf, { like: value, attempt }), real);
  }

  /** A key with another text in the place of each of its texts. */
  withText(value: KeyValue, text: string): KeyValue {
    const isText = ({ type }: LeafType) => type === 'ID' || type === 'String';
    return make(this.fields, (leaf, before) => (isText(leaf) ? text : before), value);
  }
}

function selectionOf(fields: readonly KeyField[]): string {
  return fields
    .map(({ name, fields }) => (fields ? `${name} { ${selectionOf(fields)} }` : name))
    .join(' ');
}

function leavesOf(fields: readonly KeyField[]): LeafType[] {
  return fields.flatMap(({ leaf, fields }) => (leaf ? [leaf] : leavesOf(fields!)));
}

function readFields(fields: readonly KeyField[], source: unknown): KeyValue | undefined {
  if (!isObject(source)) return undefined;
  const value: Record<string, unknown> = {};
  for (const { name, fields: inner } of fields) {
    const found = inner ? readFields(inner, source[name]) : source[name];
    if (found === undefined || found === null) return undefined;
    if (!inner && typeof found === 'object') return undefined;
    value[name] = found;
  }
  return value;
}

function identify(fields: readonly KeyField[], value: KeyValue): unknown[] {
  return fields.map(({ name, leaf, fields: inner }) => {
    if (inner) return identify(inner, value[name] as KeyValue);
    return leaf.type === 'ID' ? String(value[name]) : value[name];
  });
}

function make(
  fields: readonly KeyField[],
  leafOf: (leaf: LeafType, like: unknown) => unknown,
  like?: KeyValue,
): KeyValue {
  const entries = fields.map(({ name, leaf, fields: inner }) => {
    const value = like?.[name];
    return [name, inner ? make(inner, leafOf, value as KeyValue) : leafOf(leaf, value)] as const;
  });
  return Object.fromEntries(entries);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
