import { cell } from '@agency-graph/subgraph-kit/csv';
import { createCsvImporter } from '@agency-graph/subgraph-kit/importing/csv-importer';
import { agencyByName } from '../../agencyNames';
import type { ProjectRecord } from '../ProjectRecord';
import { saveProjects } from '../saveProjects';
import { readActivityRow } from './readActivityRow';

const text = cell.optionalText.transform((value) => value ?? '').default('');

/** The columns of the report; those that a file has not are empty. */
const columns = {
  agency: text,
  title: cell.text,
  department: text,
  type_output: text,
  status: text,
  start_year: text,
  end_year: text,
  domain: text,
  data_source: text,
  data_public: text,
  technology: text,
  sdgs: text,
  un_partners: text,
  government: text,
  academia: text,
  countries: text,
  links: text,
};

/** The fields of the UN Activities on AI report, one project a row. */
export const unActivitiesImporter = createCsvImporter<typeof columns, ProjectRecord>({
  format: 'un-activities',
  description:
    'CSV with the fields of the UN Activities on AI report; the agency from its column, or from the file name (WHO.csv)',
  revision: 1,
  columns,
  toRecord(row, { place, findings }) {
    const named = row.agency || place.file.replace(/^.*\//, '').replace(/\.\w+$/, '');
    const agencyId = agencyByName(named);
    if (agencyId === null) {
      findings.unknownCode({ codelist: 'UN agency', code: named, place, refuses: true });
      return undefined;
    }
    return readActivityRow(row, { agencyId, place, findings });
  },
  save: saveProjects,
});
