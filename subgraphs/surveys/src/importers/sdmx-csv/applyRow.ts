import { slug } from '@agency-graph/subgraph-kit/slug';
import type { SdmxObservationRow, SdmxValue } from '../../rows/SdmxObservationRow';
import { sharedCodes } from './sdmxCodes';
import type { SdmxMessageRow } from './SdmxMessageRow';

/** The observations of a dataflow by their dimensions, in the order of their positions. */
export interface Observations {
  byKey: Map<string, SdmxObservationRow>;
  nextPosition: number;
}

/** `rows` in the order of their positions. */
export function collectObservations(rows: readonly SdmxObservationRow[]): Observations {
  return {
    byKey: new Map(rows.map((row) => [keyOf(row.structure, row.dimensions), row])),
    nextPosition: (rows.at(-1)?.position ?? 0) + 1,
  };
}

/** Does to the observations what a row of a message says. */
export function applyRow(observations: Observations, row: SdmxMessageRow): void {
  if (row.action === 'DELETE') return remove(observations, row);
  const { byKey } = observations;
  if (!isFull(row.dimensions)) {
    for (const [key, one] of matching(observations, row)) byKey.set(key, merged(one, row));
    return;
  }
  const key = keyOf(row.structure, row.dimensions);
  const held = byKey.get(key);
  const position = held?.position ?? observations.nextPosition++;
  const start = row.action === 'MERGE' && held ? held : { ...emptyObservation(row), position };
  byKey.set(key, merged(start, row));
}

/** Whether a row is about one observation. */
export function isFull(
  dimensions: SdmxMessageRow['dimensions'],
): dimensions is Record<string, string> {
  return !Object.values(dimensions).includes(undefined);
}

export function keyOf(structure: string, dimensions: Readonly<Record<string, string>>): string {
  return JSON.stringify([structure, ...Object.entries(dimensions).toSorted()]);
}

/** Without dimensions a row is about all observations of the dataflow. */
function matching({ byKey }: Observations, { structure, dimensions }: SdmxMessageRow) {
  const wanted = Object.entries(dimensions).filter(([, code]) => code !== undefined);
  return [...byKey].filter(
    ([, one]) =>
      one.structure === structure && wanted.every(([id, code]) => one.dimensions[id] === code),
  );
}

/** Takes away the values that a row marks, or else the observations that it is about. */
function remove(observations: Observations, row: SdmxMessageRow): void {
  const marked = Object.keys(row.attributes);
  for (const [key, one] of matching(observations, row)) {
    if (marked.length === 0 && row.value === undefined) observations.byKey.delete(key);
    else
      observations.byKey.set(key, {
        ...one,
        value: row.value === undefined ? one.value : null,
        attributes: without(one.attributes, marked),
      });
  }
}

function merged(one: SdmxObservationRow, row: SdmxMessageRow): SdmxObservationRow {
  const given = Object.entries(row.attributes);
  const present = given.filter((pair): pair is [string, SdmxValue] => pair[1] !== null);
  const missing = given.filter(([, value]) => value === null).map(([id]) => id);
  return {
    ...one,
    version: row.version ?? one.version,
    value: row.value === undefined ? one.value : row.value,
    attributes: { ...without(one.attributes, missing), ...Object.fromEntries(present) },
    names: { ...one.names, ...row.names },
  };
}

function without(
  attributes: Readonly<Record<string, SdmxValue>>,
  ids: readonly string[],
): Record<string, SdmxValue> {
  return Object.fromEntries(Object.entries(attributes).filter(([id]) => !ids.includes(id)));
}

function emptyObservation({ structure, dimensions }: SdmxMessageRow): SdmxObservationRow {
  const codes = isFull(dimensions) ? dimensions : {};
  return {
    figureId: figureIdOf(structure, codes),
    structure,
    version: null,
    dimensions: codes,
    value: null,
    attributes: {},
    names: {},
    position: 0,
  };
}

const firstInKey = ['INDICATOR', 'REF_AREA'];
const lastInKey = ['FREQ', 'TIME_PERIOD'];

/** `itu-df-ai-landscape-responses-world-ldc-a-2023`: messages may have their dimensions in any order, a key has one. */
function figureIdOf(structure: string, dimensions: Readonly<Record<string, string>>): string {
  const others = Object.keys(dimensions)
    .filter((id) => ![...firstInKey, ...lastInKey].includes(id))
    .toSorted();
  const codes = [...firstInKey, ...others, ...lastInKey].flatMap((id) => dimensions[id] ?? []);
  return slug([structure, ...codes.map((code) => sharedCodes[code] ?? code)].join('-'));
}
