/** The codelist CL_OBS_STATUS of SDMX. */
export const observationStatuses: Readonly<Record<string, string>> = {
  A: 'Normal value',
  B: 'Time series break',
  D: 'Definition differs',
  E: 'Estimated value',
  F: 'Forecast value',
  G: 'Experimental value',
  H: 'Missing value: holiday or weekend',
  I: 'Imputed value',
  J: 'Derogation',
  K: 'Data included in another category',
  L: 'Missing value: data exist but were not collected',
  M: 'Missing value: data cannot exist',
  N: 'Not significant',
  O: 'Missing value',
  P: 'Provisional value',
  Q: 'Missing value: suppressed',
  S: 'Strike and other special events',
  U: 'Low reliability',
  V: 'Unvalidated value',
  W: 'Includes data from another category',
};

/** The statuses of observations that have no value. */
export const missingStatuses: ReadonlySet<string> = new Set(['H', 'L', 'M', 'O', 'Q']);

/** The codes of CL_CONF_STATUS that let anybody see a value. */
export const freeConfidentialities: ReadonlySet<string> = new Set(['F', '_Z', '']);

/** Units that say percent. */
export const percentUnits: ReadonlySet<string> = new Set(['PT', 'PC', 'PCT', 'PERCENT', 'P1', '%']);

/** Units that are things or people counted. Others, such as deaths per thousand births, are measurements. */
export const countedUnits: ReadonlySet<string> = new Set([
  'COUNTRIES',
  'NUMBER',
  'NB',
  'NO',
  'PS',
  'PERSONS',
  'PROJECTS',
  'AGENCIES',
  'MEMBER_STATES',
  'COUNT',
  'UNIT',
]);

/** What follows from a code that all codelists of SDMX share, in a key of the graph. */
export const sharedCodes: Readonly<Record<string, string>> = {
  _T: 'total',
  _W: 'world',
  _Z: 'not-applicable',
  _U: 'unknown',
  _X: 'not-stated',
  _O: 'other',
};
