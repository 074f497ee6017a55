import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import { countryCodelist } from '../../codelists';
import type { ProjectRegion, ProjectSector } from '../../schema.generated';
import { regionVocabularies, sectorVocabularies } from './iatiCodes';
import { percentageOf } from './iatiValues';
import { textOf } from './narratives';
import { attributeOf, childrenOf, placeOf, type ParsedElement } from './ParsedElement';

export interface Places {
  countryCodes: string[];
  otherAreas: string[];
}

/** Codes that ISO 3166-1 leaves to its users and that donors use by agreement, as alpha-3 codes of the same kind. */
const userAssigned: Readonly<Record<string, string>> = { XK: 'XKX' };

/** The countries of an activity; those of its transactions where it states none itself. */
export function readPlaces(activity: ParsedElement, findings: Findings): Places {
  const own = childrenOf(activity, 'recipient-country');
  const elements =
    own.length > 0
      ? own
      : childrenOf(activity, 'transaction').flatMap((one) => childrenOf(one, 'recipient-country'));
  const places = { countryCodes: new Set<string>(), otherAreas: new Set<string>() };
  for (const element of elements) {
    const code = attributeOf(element, 'code')?.toUpperCase() ?? '';
    const country = /^[A-Z]{2}$/.test(code) ? countryCodelist.find(code) : undefined;
    const area = userAssigned[code];
    if (country !== undefined) places.countryCodes.add(country);
    else if (area !== undefined) places.otherAreas.add(area);
    else {
      const place = placeOf(element, 'code');
      findings.unknownCode({
        codelist: 'country code (ISO 3166-1 alpha-2)',
        code,
        place,
        refuses: false,
      });
    }
  }
  return { countryCodes: [...places.countryCodes], otherAreas: [...places.otherAreas] };
}

export function readRegions(activity: ParsedElement, findings: Findings): ProjectRegion[] {
  return childrenOf(activity, 'recipient-region').map((element) =>
    classifiedAs(element, regionVocabularies, findings),
  );
}

const goalVocabularies = new Set(['7', '8', '9']);

/** The sectors of an activity; those that are goals, targets or indicators stand among its goals instead. */
export function readSectors(activity: ParsedElement, findings: Findings): ProjectSector[] {
  return childrenOf(activity, 'sector')
    .filter((element) => !goalVocabularies.has(vocabularyOf(element)))
    .map((element) => classifiedAs(element, sectorVocabularies, findings));
}

/** The vocabulary of a code; without one it is 1, the list of the OECD Development Assistance Committee. */
export function vocabularyOf(element: ParsedElement): string {
  return attributeOf(element, 'vocabulary') ?? '1';
}

type Classified = Omit<ProjectRegion, '__typename'> & Omit<ProjectSector, '__typename'>;

function classifiedAs(
  element: ParsedElement,
  vocabularies: Readonly<Record<string, string>>,
  findings: Findings,
): Classified {
  const vocabulary = vocabularyOf(element);
  const code = attributeOf(element, 'code');
  if (code === null) findings.fault({ place: placeOf(element, 'code'), rule: 'must not be empty' });
  return {
    vocabulary: vocabularies[vocabulary] ?? vocabulary,
    code: code ?? '',
    name: textOf(element),
    percentage: percentageOf(element, findings),
  };
}
