import { InvalidInputError } from '@agency-graph/subgraph-kit/errors';
import { countryCodelist } from '../codelists';
import type { ReadinessRepository } from '../repositories/readiness';
import type { Comparison } from './compareReadiness';

const countriesAtMost = 20;

interface ComparisonArguments {
  countries: readonly string[];
  framework: string;
  year?: number | null;
}

/** Reads the assessments of some countries; null when there are none. */
export async function readComparison(
  readiness: ReadinessRepository,
  { countries, framework, year }: ComparisonArguments,
): Promise<Comparison | null> {
  const codes = [...new Set(countryCodelist.check('countries', countries))];
  if (codes.length < 2 || codes.length > countriesAtMost)
    throw new InvalidInputError(
      `countries must name from 2 to ${countriesAtMost} different countries, but got ${codes.length}.`,
      'countries',
    );
  const known = year ?? (await readiness.findNewestYear(framework));
  if (known === null) return null;
  const assessments = await readiness.findOfCountries(framework, { year: known, countries: codes });
  const scored = new Set(assessments.map(({ countryCode }) => countryCode));
  return assessments.length === 0
    ? null
    : {
        frameworkId: framework,
        year: known,
        assessments,
        missingCodes: codes.filter((code) => !scored.has(code)),
      };
}
