import { firstDay } from '@agency-graph/subgraph-kit/partial-date';
import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { naturalSortKey } from '@agency-graph/subgraph-kit/slug';
import { agencies, agencyCodelist, surveyCodelist } from '../../codelists';
import type { PublishedFigureRow } from '../../rows/PublishedFigureRow';
import type { SdmxObservationRow } from '../../rows/SdmxObservationRow';
import type { FigureKind } from '../../schema.generated';
import { respondentGroups } from '../sourceCodes';
import { findArea } from './findArea';
import { textOf } from './readAttribute';
import { readNumber } from '../readNumber';
import { readTimePeriod } from './readTimePeriod';
import { countedUnits, observationStatuses, percentUnits } from './sdmxCodes';

/** Makes the figure of an observation. Codes become words only where the message or a codelist has them. */
export function toFigureRow(one: SdmxObservationRow): PublishedFigureRow {
  const time = readTimePeriod(one.dimensions['TIME_PERIOD'] ?? '');
  const number = numberOf(one);
  const subject = one.names['STRUCTURE'] ?? one.structure;
  const metric = metricOf(one);
  const agencyId = agencyCodelist.find(one.structure.split(':')[0] ?? '');
  return {
    id: one.figureId,
    subject,
    metric,
    label: labelOf(one, subject),
    kind: kindOf(one, number),
    value: number === null ? null : one.value,
    number,
    qualifier: number === null ? null : 'EXACT',
    unit: unitOf(one),
    asOf: time?.date ?? null,
    asOfNote: time?.note ?? null,
    asOfFrom: time ? firstDay(time.date) : '',
    year: time ? Number(time.date.slice(0, 4)) : null,
    population: populationOf(one),
    respondents: respondentsOf(one),
    denominator: null,
    partOfId: null,
    series: null,
    restatesId: null,
    surveyId: surveyCodelist.find(attributeOf(one, 'SURVEY') ?? '') ?? null,
    questionId: null,
    agencyIds: agencyId ? [agencyId] : [],
    agencyAcronyms: agencies.filter(({ id }) => id === agencyId).map(({ acronym }) => acronym),
    note: noteOf(one),
    provenance: provenanceOf(one),
    position: one.position,
    sortKey: naturalSortKey(`${subject} | ${metric}`),
  };
}

function attributeOf({ attributes }: SdmxObservationRow, id: string): string | null {
  return textOf(attributes[id]);
}

/** With the power of ten of UNIT_MULT: `4.2` in millions is 4,200,000. */
function numberOf(one: SdmxObservationRow): number | null {
  const number = one.value === null ? undefined : readNumber(one.value);
  if (number === undefined) return null;
  const power = attributeOf(one, 'UNIT_MULT');
  return power === null ? number : Number(`${number}e${Number(power)}`);
}

function metricOf({ dimensions }: SdmxObservationRow): string {
  return (dimensions['INDICATOR'] ?? dimensions['SERIES'] ?? 'OBS_VALUE').toLowerCase();
}

const notInLabel = new Set(['INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'FREQ']);

/** `Under-five mortality rate (Sex: Female)` where names are stated, else the codes. */
function labelOf({ dimensions, names }: SdmxObservationRow, subject: string): string {
  const indicator = names['INDICATOR'] ?? dimensions['INDICATOR'] ?? subject;
  const parts = Object.keys(dimensions)
    .filter((id) => !notInLabel.has(id) && !/^_[TZ]$/.test(dimensions[id] ?? ''))
    .toSorted()
    .map((id) => `${id}: ${names[id] ?? dimensions[id]}`);
  return parts.length > 0 ? `${indicator} (${parts.join(', ')})` : indicator;
}

function kindOf(one: SdmxObservationRow, number: number | null): FigureKind {
  if (number === null) return 'NOT_AVAILABLE';
  const unit = attributeOf(one, 'UNIT_MEASURE')?.toUpperCase() ?? '';
  if (percentUnits.has(unit)) return 'SHARE';
  return countedUnits.has(unit) ? 'COUNT' : 'MEASURE';
}

function unitOf(one: SdmxObservationRow): string | null {
  const unit = attributeOf(one, 'UNIT_MEASURE');
  if (unit === null) return null;
  return percentUnits.has(unit.toUpperCase()) ? 'percent' : unit.toLowerCase();
}

function populationOf({ dimensions, names }: SdmxObservationRow): string | null {
  const code = dimensions['REF_AREA'];
  if (code === undefined) return null;
  const { kind, name } = findArea(code);
  return kind === 'UNKNOWN' ? (names['REF_AREA'] ?? name) : name;
}

function respondentsOf({ dimensions }: SdmxObservationRow): PublishedFigureRow['respondents'] {
  const code = dimensions['DEV_STATUS'];
  if (code === undefined) return null;
  return code === '_T' ? 'ALL' : (respondentGroups[code] ?? null);
}

function noteOf(one: SdmxObservationRow): string | null {
  const status = attributeOf(one, 'OBS_STATUS');
  const area = one.dimensions['REF_AREA'];
  const notes = [
    status === null || status === 'A'
      ? null
      : (observationStatuses[status] ?? `OBS_STATUS ${status}`),
    attributeOf(one, 'COMMENT_OBS'),
    area === undefined || findArea(area).kind === 'COUNTRY'
      ? null
      : 'not a country: do not add it to figures of countries',
  ].filter((note) => note !== null);
  return notes.length > 0 ? notes.join('; ') : null;
}

function provenanceOf(one: SdmxObservationRow): Provenance {
  const stated = attributeOf(one, 'SOURCE') ?? attributeOf(one, 'DATA_SOURCE');
  const message = one.structure.startsWith('FILE:')
    ? `SDMX-CSV file ${one.structure.slice(5)}`
    : `SDMX dataflow ${one.structure}`;
  return {
    kind: 'OFFICIAL',
    source: stated === null ? message : `${message}; ${stated}`,
    url: null,
    retrievedOn: null,
    edition: one.version,
    confidence: 'FOUND_IN_SOURCE',
    note: 'found_in_source',
    inferred: [],
  };
}
