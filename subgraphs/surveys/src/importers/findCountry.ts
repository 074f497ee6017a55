import { countryCodelist } from '../codelists';

/** The key of a country by its code in ISO 3166-1 or M49; zeros that a spreadsheet took from the front are put back. */
export function findCountry(code: string): string | undefined {
  const text = code.trim();
  return countryCodelist.find(/^\d{1,2}$/.test(text) ? text.padStart(3, '0') : text);
}
