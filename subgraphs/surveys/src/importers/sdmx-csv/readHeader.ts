import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Place } from '@agency-graph/subgraph-kit/importing/place';

/** What a column of an SDMX-CSV message holds. */
export interface SdmxColumn {
  /** The header as the file has it, by which a row gives its cell. */
  header: string;
  /** The id of the component; for a column of names that of the column before. */
  id: string;
  role:
    'STRUCTURE_ID' | 'STRUCTURE_NAME' | 'ACTION' | 'DIMENSION' | 'MEASURE' | 'ATTRIBUTE' | 'NAME';
  /** Whether the cells have the form `A: Annual`, as with `labels=both`. */
  isLabelled: boolean;
  /** Whether a cell holds several values (`ATTR[]`), or a text in several languages (`ATTR[en;fr]`). */
  isMultiple: boolean;
  isMultilingual: boolean;
}

export interface SdmxHeader {
  columns: readonly SdmxColumn[];
  /** What separates the values within a cell. */
  delimiter: string;
}

/** Of a message without its data structure only the names of columns can tell dimensions from attributes. */
const dimensions = new Set(
  `FREQ REF_AREA COUNTERPART_AREA INDICATOR SERIES TIME_PERIOD DEV_STATUS SEX AGE URBANISATION
   INCOME_WEALTH_QUANTILE WEALTH_QUINTILE EDUCATION_LEV OCCUPATION COMPOSITE_BREAKDOWN ACTIVITY`.split(
    /\s+/,
  ),
);

const attributes = new Set(
  `UNIT_MEASURE UNIT_MULT OBS_STATUS CONF_STATUS DECIMALS BASE_PER TIME_FORMAT COLLECTION COMPILATION SOURCE SOURCE_DETAIL
   DATA_SOURCE COMMENT_OBS COMMENT_TS COMMENT_DSET NATURE REPORTING_TYPE GEO_INFO_URL GEO_INFO_TYPE COUNTRY_NOTES REF_PERIOD
   LOWER_BOUND UPPER_BOUND TIME_COVERAGE TIME_DETAIL OBS_PRE_BREAK EMBARGO_TIME TITLE LAST_UPDATE UPDATED SURVEY`.split(
    /\s+/,
  ),
);

const roles: Readonly<Record<string, SdmxColumn['role']>> = {
  STRUCTURE_ID: 'STRUCTURE_ID',
  // SDMX-CSV 1.0 has the dataflow in its first column.
  DATAFLOW: 'STRUCTURE_ID',
  STRUCTURE_NAME: 'STRUCTURE_NAME',
  ACTION: 'ACTION',
  OBS_VALUE: 'MEASURE',
};

const withoutMeaning = /^(STRUCTURE(\[.?\])?|SERIES_KEY|OBS_KEY)$/;

/** Reads the names of the columns; what is missing is reported, and then there is no header. */
export function readHeader(
  headers: readonly string[],
  { place, findings }: { place: Place; findings: Findings },
): SdmxHeader | undefined {
  const first = headers.find((header) => header.startsWith('STRUCTURE['));
  const measureAt = headers.findIndex((header) => idOf(header) === 'OBS_VALUE');
  let component = '';
  const columns = headers.flatMap((header, index): SdmxColumn[] => {
    if (header === '' || withoutMeaning.test(header)) return [];
    const id = idOf(header);
    const isName = /[a-z]/.test(id) || id.includes(' ');
    if (!isName) component = id;
    if (isName && component === '') return [];
    const afterMeasure = measureAt !== -1 && index > measureAt;
    return [isName ? nameColumn(header, component) : columnOf(header, afterMeasure)];
  });
  const missing = ['REF_AREA', 'TIME_PERIOD'].filter(
    (id) => !columns.some((column) => column.id === id),
  );
  const isDeletion = columns.every(({ role }) => role !== 'MEASURE' && role !== 'ATTRIBUTE');
  if (!isDeletion && missing.length > 0) {
    for (const id of missing)
      findings.fault({ place, field: `column "${id}"`, rule: 'is missing' });
    return undefined;
  }
  return { columns, delimiter: first?.[10] ?? ';' };
}

/** `OBS_STATUS: Observation status` -> `OBS_STATUS`, `TITLE[en;fr]` -> `TITLE` */
function idOf(header: string): string {
  return header.replace(/: .*$/s, '').replace(/(\[[^\]]*\])+$/, '');
}

function nameColumn(header: string, id: string): SdmxColumn {
  return { header, id, role: 'NAME', isLabelled: false, isMultiple: false, isMultilingual: false };
}

function columnOf(header: string, afterMeasure: boolean): SdmxColumn {
  const id = idOf(header);
  const [head = ''] = header.split(': ');
  const brackets = /\[([^\]]*)\]$/.exec(head)?.[1];
  const isAttribute = attributes.has(id) || brackets !== undefined || id.includes('.');
  const isDimension = !isAttribute && (dimensions.has(id) || !afterMeasure);
  return {
    header,
    id,
    role: roles[id] ?? (isDimension ? 'DIMENSION' : 'ATTRIBUTE'),
    // With `labels=both` the dataflow has its name in the cells alone.
    isLabelled: roles[id] === 'STRUCTURE_ID' || header.includes(': '),
    isMultiple: brackets === '',
    isMultilingual: brackets !== undefined && brackets !== '',
  };
}
