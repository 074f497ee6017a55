import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Placed } from '@agency-graph/subgraph-kit/importing/place';
import { surveyCodelist } from '../../codelists';
import { findArea } from './findArea';
import { textOf } from './readAttribute';
import { readNumber } from '../readNumber';
import { readTimePeriod } from './readTimePeriod';
import { freeConfidentialities, missingStatuses, observationStatuses } from './sdmxCodes';
import type { SdmxMessageRow } from './SdmxMessageRow';

/** Checks a row; returns it as it is to be applied, or undefined when it has a fault. */
export function checkRow(
  { place, record }: Placed<SdmxMessageRow>,
  findings: Findings,
): Placed<SdmxMessageRow> | undefined {
  if (record.action === 'DELETE') return { place, record };
  const fault = findFault(record);
  if (fault) {
    findings.fault({ place, ...fault });
    return undefined;
  }
  reportUnknownCodes({ place, record }, findings);
  return { place, record: withoutClosedValue({ place, record }, findings) };
}

function findFault({ dimensions, value, attributes }: SdmxMessageRow) {
  const { TIME_PERIOD: time } = dimensions;
  const open = Object.keys(dimensions).find((id) => dimensions[id] === undefined);
  if (typeof value === 'string' && open !== undefined)
    return { field: `column "${open}"`, rule: 'must not be empty in a row with a value' };
  if (time !== undefined && readTimePeriod(time) === undefined)
    return {
      field: 'column "TIME_PERIOD"',
      rule: 'must be a time period of SDMX such as 2023, 2023-12, 2023-Q4 or 2023-12-18',
      value: time,
    };
  if (typeof value === 'string' && readNumber(value) === undefined)
    return { field: 'column "OBS_VALUE"', rule: 'must be a number, NaN or empty', value };
  const power = textOf(attributes['UNIT_MULT'] ?? undefined);
  if (power !== null && !/^[+-]?\d{1,2}$/.test(power))
    return { field: 'column "UNIT_MULT"', rule: 'must be a power of ten such as 6', value: power };
  return undefined;
}

/** The figure is useful without them: an area that is no country of the list is taken for an aggregate of its own. */
function reportUnknownCodes({ place, record }: Placed<SdmxMessageRow>, findings: Findings): void {
  const { dimensions, attributes } = record;
  const area = dimensions['REF_AREA'];
  if (area !== undefined && findArea(area).kind === 'UNKNOWN')
    findings.unknownCode({ codelist: 'area (REF_AREA)', code: area, place, refuses: false });
  const status = textOf(attributes['OBS_STATUS'] ?? undefined);
  if (status !== null && !Object.hasOwn(observationStatuses, status))
    findings.unknownCode({ codelist: 'OBS_STATUS', code: status, place, refuses: false });
  const survey = textOf(attributes['SURVEY'] ?? undefined);
  if (survey !== null && surveyCodelist.find(survey) === undefined)
    findings.unknownCode({ codelist: 'survey', code: survey, place, refuses: false });
}

/** What is confidential is not kept, and is taken away where it was; what is said to be missing has no value. */
function withoutClosedValue(
  { place, record }: Placed<SdmxMessageRow>,
  findings: Findings,
): SdmxMessageRow {
  const confidentiality = textOf(record.attributes['CONF_STATUS'] ?? undefined) ?? '';
  if (!freeConfidentialities.has(confidentiality)) {
    const rule = 'must be F, free for publication; the row was left out';
    findings.warn({ place, field: 'column "CONF_STATUS"', rule, value: confidentiality });
    return { ...record, action: 'DELETE', value: undefined, attributes: {} };
  }
  const status = textOf(record.attributes['OBS_STATUS'] ?? undefined) ?? '';
  if (!missingStatuses.has(status) || typeof record.value !== 'string') return record;
  const rule = `must have no value with the status ${status}; the value was left out`;
  findings.warn({ place, field: 'column "OBS_VALUE"', rule, value: record.value });
  return { ...record, value: null };
}
