import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { readProvenance } from '@agency-graph/subgraph-kit/provenance';
import type { LdcListCountryRow } from '../rows/LdcListCountryRow';
import type { LdcListRow } from '../rows/LdcListRow';
import { provenanceCells } from './provenanceCells';
import type { CountryRecord } from './readCountries';
import { bases } from './sourceCodes';

/** The columns of `data/countries.csv` that hold one list each, `true` for the countries on it. */
const listColumns = {
  ldc_list_2020: 'ldc_list_2020',
  ldc_at_survey_2023_09: 'ldc_at_survey_2023_09',
  ldc_unsd_2024_09: 'ldc_unsd_2024_09',
  ldc: 'ldc',
} as const;

export interface LdcLists {
  lists: LdcListRow[];
  members: LdcListCountryRow[];
}

export function readLdcLists(file: string, countries: readonly CountryRecord[]): LdcLists {
  const records = readCsv(file, {
    id: cell.text,
    column: cell.code(listColumns),
    as_of: cell.text,
    in_force_from: cell.text,
    in_force_until: cell.partialDate,
    next_change_due: cell.partialDate,
    basis: cell.code(bases),
    change: cell.optionalText,
    ...provenanceCells,
  });
  return {
    lists: records.map((record) => ({
      id: record.id,
      asOf: record.as_of,
      inForceFrom: record.in_force_from,
      inForceUntil: record.in_force_until,
      nextChangeDue: record.next_change_due,
      basis: record.basis,
      change: record.change,
      provenance: readProvenance(record, record.provenance_kind),
    })),
    members: records.flatMap(({ id, column }) =>
      countries
        .filter((country) => country[column])
        .map(({ iso3 }) => ({ listId: id, countryCode: iso3 })),
    ),
  };
}
