import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import { addDecimals } from '../../decimals';
import type { BudgetRecord, TransactionTotalRecord } from '../../rows/projectParts';
import { transactionTypes } from './iatiCodes';
import { dayOf, moneyOf } from './iatiValues';
import { attributeOf, childOf, childrenOf, type ParsedElement } from './ParsedElement';

export function readBudgets(activity: ParsedElement, findings: Findings): BudgetRecord[] {
  return childrenOf(activity, 'budget').flatMap((budget) => {
    const value = moneyOf(budget, findings);
    if (value === null) return [];
    return {
      periodStart: dayOfChild(budget, 'period-start', findings),
      periodEnd: dayOfChild(budget, 'period-end', findings),
      revised: attributeOf(budget, 'type') === '2',
      committed: attributeOf(budget, 'status') === '2',
      value,
    };
  });
}

function dayOfChild(element: ParsedElement, name: string, findings: Findings): string | null {
  const child = childOf(element, name);
  return child === null ? null : dayOf(child, findings);
}

/** The transactions of an activity, added up by type and currency: amounts of different currencies are never added. */
export function readTransactionTotals(
  activity: ParsedElement,
  findings: Findings,
): TransactionTotalRecord[] {
  const amounts = new Map<string, { type: string; currency: string; amounts: string[] }>();
  for (const transaction of childrenOf(activity, 'transaction')) {
    const money = moneyOf(transaction, findings);
    if (money === null) continue;
    const type = typeOf(transaction);
    const key = `${type} ${money.currency}`;
    const group = amounts.get(key) ?? { type, currency: money.currency, amounts: [] };
    group.amounts.push(money.amount);
    amounts.set(key, group);
  }
  const keys = [...amounts.keys()].toSorted();
  return keys.flatMap((key) => {
    const group = amounts.get(key);
    if (!group) return [];
    const { type, currency, amounts: parts } = group;
    return { type, total: { currency, amount: addDecimals(parts), count: parts.length } };
  });
}

/** The name of a transaction's type; its number where the list has grown since. */
function typeOf(transaction: ParsedElement): string {
  const element = childOf(transaction, 'transaction-type');
  const code = (element && attributeOf(element, 'code')) ?? '';
  return transactionTypes[code] ?? code;
}
