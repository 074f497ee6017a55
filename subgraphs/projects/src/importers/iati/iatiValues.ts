import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import { isPartialDate } from '@agency-graph/subgraph-kit/partial-date';
import type { Money } from '../../schema.generated';
import { attributeOf, childOf, placeOf, type ParsedElement } from './ParsedElement';

/** A date of XML Schema: a day, with or without a time zone, which says nothing about a day of a project. */
const day = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})?$/;
const decimal = /^([+-]?)(\d*)(?:\.(\d*))?$/;

/** The day that `@iso-date` names; null, and a fault, when it names none. */
export function dayOf(element: ParsedElement, findings: Findings): string | null {
  const value = attributeOf(element, 'iso-date');
  const date = day.exec(value ?? '')?.[1];
  if (date !== undefined && isPartialDate(date)) return date;
  findings.fault({
    place: placeOf(element, 'iso-date'),
    rule: 'must be a day such as 2025-04-15',
    value: value ?? '',
  });
  return null;
}

/** A decimal of XML Schema in plain notation: `+5.` is `5`, `.50` is `0.50`. Undefined when it is none. */
export function readDecimal(text: string): string | undefined {
  const [match, sign, whole = '', fraction = ''] = decimal.exec(text.trim()) ?? [];
  if (match === undefined || whole + fraction === '') return undefined;
  return `${sign === '-' ? '-' : ''}${whole || '0'}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The amount of a `value` element with its own currency or that of the activity; null, and a fault, when one is wrong. */
export function moneyOf(element: ParsedElement, findings: Findings): Money | null {
  const value = childOf(element, 'value');
  const amount = readDecimal(value?.text ?? '');
  if (value === null || amount === undefined) {
    const rule = 'must be a decimal number such as 250000.50';
    findings.fault({ place: placeOf(value ?? element), rule, value: value?.text.trim() ?? '' });
    return null;
  }
  const own = attributeOf(value, 'currency');
  const currency = own ?? defaultCurrencyOf(element);
  if (currency !== null && /^[A-Z]{3}$/.test(currency)) return { amount, currency };
  findings.fault({
    place: placeOf(value, 'currency'),
    rule: 'must be an ISO 4217 code such as CHF, here or as @default-currency of the activity',
    value: currency ?? '',
  });
  return null;
}

function defaultCurrencyOf(element: ParsedElement): string | null {
  const currency = attributeOf(element, 'default-currency');
  if (currency !== null || element.parent === null) return currency;
  return defaultCurrencyOf(element.parent);
}

/** The share that `@percentage` states; null when it states none, with a fault when it is no number. */
export function percentageOf(element: ParsedElement, findings: Findings): string | null {
  const value = attributeOf(element, 'percentage');
  if (value === null) return null;
  const share = readDecimal(value);
  if (share !== undefined) return share;
  const place = placeOf(element, 'percentage');
  findings.fault({ place, rule: 'must be a number such as 33.3', value });
  return null;
}

/** What a code stands for; null, and noted as unknown, when the list does not hold it. A missing code is null. */
export function meaningOf<Meaning>(
  element: ParsedElement,
  attribute: string,
  {
    codes,
    codelist,
    findings,
  }: { codes: Readonly<Record<string, Meaning>>; codelist: string; findings: Findings },
): Meaning | null {
  const code = attributeOf(element, attribute);
  if (code === null) return null;
  const meaning = Object.hasOwn(codes, code) ? codes[code] : undefined;
  if (meaning !== undefined) return meaning;
  findings.unknownCode({ codelist, code, place: placeOf(element, attribute), refuses: false });
  return null;
}
