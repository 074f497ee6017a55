import type { Finding } from '../../GateReport';
import { probeFinding } from '../probeFinding';
import type { EntityAnswer } from './askEntities';
import type { KeyShape, KeyValue } from './KeyShape';
import type { EntityLookup } from './readLookups';

/** Finds what is wrong with an answer to `keys`, whichever of them are known; undefined when nothing is. */
export function judgeEntities(
  lookup: EntityLookup,
  keys: readonly KeyValue[],
  { entities, errors }: EntityAnswer,
): Finding | undefined {
  const { typeName } = lookup;
  const more = { coordinate: typeName, line: lookup.line };
  if (!entities) {
    const why = errors[0] ? `: ${quote(errors[0].message)}` : ' without an error.';
    const message = `_entities answered no list to representations of ${typeName} by { ${lookup.key.selection} }${why}`;
    return probeFinding('PROBE_ENTITIES_FAILED', message, more);
  }
  if (entities.length !== keys.length) {
    const message = `_entities must answer as many entities as it gets representations, but got ${keys.length} of ${typeName} and answered ${entities.length}.`;
    return probeFinding('PROBE_ENTITY_COUNT', message, more);
  }
  const other = entities.map(typeNameOf).find((name) => name !== null && name !== typeName);
  if (other !== undefined) {
    const message = `_entities must answer a representation of ${typeName} with this type, but answered ${quote(other)}.`;
    return probeFinding('PROBE_ENTITY_TYPE', message, more);
  }
  return judgeKeys(lookup, keys, entities);
}

function judgeKeys(
  { typeName, key, line }: EntityLookup,
  keys: readonly KeyValue[],
  entities: readonly unknown[],
): Finding | undefined {
  const expected = keys.map((value) => key.identityOf(value));
  const answered = entities.map((entity) => identityOf(key, entity));
  for (const [place, got] of answered.entries()) {
    if (got === null || got === expected[place]) continue;
    const asked = quote(JSON.stringify(keys[place]));
    const more = { coordinate: typeName, line };
    if (got === undefined) {
      const message = `_entities was asked for ${typeName} ${asked} and answered it without its key.`;
      return probeFinding('PROBE_ENTITY_MISTAKEN', message, more);
    }
    // How a server writes a made-up value of a scalar of its own is its own affair.
    if (!expected.includes(got) && !key.canBeInvented) continue;
    const found = quote(JSON.stringify(key.read(entities[place])));
    if (countOf(got, answered) <= countOf(got, expected)) {
      const message = `_entities must answer in the order of the representations, but in the place of ${typeName} ${asked} stands ${found}, which was asked for elsewhere.`;
      return probeFinding('PROBE_ENTITY_ORDER', message, more);
    }
    const message = `_entities was asked for ${typeName} ${asked} and answered ${found}.`;
    return probeFinding('PROBE_ENTITY_MISTAKEN', message, more);
  }
  return undefined;
}

/** Null for null; undefined for an entity that does not tell its key. */
function identityOf(key: KeyShape, entity: unknown): string | null | undefined {
  if (entity === null) return null;
  const value = key.read(entity);
  return value && key.identityOf(value);
}

function countOf(wanted: string, among: readonly unknown[]): number {
  return among.filter((each) => each === wanted).length;
}

/** Null for null, which has no type. */
function typeNameOf(entity: unknown): unknown {
  if (entity === null) return null;
  const { __typename: name } = entity as Record<string, unknown>;
  return name ?? 'none';
}

const longestText = 200;

function quote(value: unknown): string {
  const text = String(value);
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
