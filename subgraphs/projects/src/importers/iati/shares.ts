import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import { addDecimals } from '../../decimals';
import { readDecimal } from './iatiValues';
import { attributeOf, childrenOf, placeOf, type ParsedElement } from './ParsedElement';
import { vocabularyOf } from './places';

/** Warns where shares do not add up to 100: of countries and regions together, and of sectors within each vocabulary. */
export function checkShares(activity: ParsedElement, findings: Findings): void {
  const places = [
    ...childrenOf(activity, 'recipient-country'),
    ...childrenOf(activity, 'recipient-region'),
  ];
  checkSum(places, 'percentages of countries and regions', findings);
  const sectors = childrenOf(activity, 'sector');
  for (const vocabulary of new Set(sectors.map(vocabularyOf))) {
    const elements = sectors.filter((sector) => vocabularyOf(sector) === vocabulary);
    checkSum(elements, `percentages of sectors of vocabulary ${vocabulary}`, findings);
  }
}

function checkSum(elements: readonly ParsedElement[], what: string, findings: Findings): void {
  const shares = elements.flatMap((one) => readDecimal(attributeOf(one, 'percentage') ?? '') ?? []);
  const [first] = elements;
  if (first === undefined || shares.length === 0) return;
  const sum = addDecimals(shares);
  if (Number(sum) === 100) return;
  findings.warn({ place: placeOf(first), rule: `the ${what} must add up to 100`, value: sum });
}
