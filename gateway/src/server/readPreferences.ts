/** One element of a header such as `accept` or `accept-encoding`: `text/html; level=1; q=0.5`. */
export interface Preference {
  /** In lower case. */
  value: string;
  /** Other parameters than `q`, in lower case: `level=1`. */
  parameters: readonly string[];
  /** From 0, not wanted at all, to 1. */
  quality: number;
}

/** Reads what a client prefers, in the order in which it says so. Elements that make no sense count as not wanted. */
export function readPreferences(header: string): Preference[] {
  return header
    .toLowerCase()
    .split(',')
    .map((element) => element.split(';').map((part) => part.trim().replaceAll('"', '')))
    .filter(([value]) => value !== '')
    .map(([value = '', ...parameters]) => ({
      value,
      parameters: parameters.filter((parameter) => parameter !== '' && !isQuality(parameter)),
      quality: readQuality(parameters.find(isQuality)),
    }));
}

function isQuality(parameter: string): boolean {
  return /^q\s*=/.test(parameter);
}

function readQuality(parameter: string | undefined): number {
  if (parameter === undefined) return 1;
  const text = parameter.slice(parameter.indexOf('=') + 1).trim();
  return /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(text) ? Number(text) : 0;
}
