import { countryCodelist, regionCodelist } from '../../codelists';

/** The area of an observation. Only a country can stand beside others in a sum. */
export interface Area {
  kind: 'COUNTRY' | 'AGGREGATE' | 'UNKNOWN';
  name: string;
}

/** Codes that all SDMX codelists share, and `001`, the world of M49. */
const wholes: Readonly<Record<string, string>> = {
  _T: 'Total of all areas',
  _W: 'World',
  _Z: 'No area: not applicable',
  _U: 'Area unknown',
  _X: 'Area not stated',
  _O: 'Other areas',
  '001': 'World',
};

/** Finds an area by its code in ISO 3166-1 (alpha-3, alpha-2) or M49; leading zeros that a spreadsheet took away are put back. */
export function findArea(code: string): Area {
  const whole = wholes[code];
  if (whole !== undefined) return { kind: 'AGGREGATE', name: whole };
  const padded = /^\d{1,2}$/.test(code) ? code.padStart(3, '0') : code;
  if (wholes[padded] !== undefined) return { kind: 'AGGREGATE', name: wholes[padded] };
  const country = countryCodelist.find(padded);
  if (country !== undefined)
    return { kind: 'COUNTRY', name: countryCodelist.labelOf(country) ?? country };
  const region = regionCodelist.find(padded);
  if (region !== undefined)
    return { kind: 'AGGREGATE', name: regionCodelist.labelOf(region) ?? region };
  return { kind: 'UNKNOWN', name: code };
}
