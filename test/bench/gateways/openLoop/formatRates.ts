import { formatTable } from '../../table';
import { p99Bound, type HighestRate } from './findHighestRate';

/** The highest rates, against those of stock in the same scenario. */
export function formatRates(rates: readonly HighestRate[]): string {
  const names = [...new Set(rates.map(({ scenario }) => scenario))];
  const tables = names.map((name) => {
    const of = rates.filter(({ scenario }) => scenario === name);
    const stock = of.find(({ gateway }) => gateway.split(' ')[0] === 'stock');
    const rows = of.map(({ gateway, rate, p50, p99, tooMuch, failures }) => [
      gateway,
      rate.toFixed(0),
      stock?.rate ? (rate / stock.rate).toFixed(2) : '–',
      p50.toFixed(1),
      p99.toFixed(1),
      Number.isFinite(tooMuch) ? tooMuch.toFixed(0) : '–',
      String(failures),
    ]);
    const header = ['gateway', 'arrivals/s', '× stock', 'p50 ms', 'p99 ms', 'not held', 'wrong'];
    return `${name}: highest rate of arrivals with p99 ≤ ${p99Bound} ms, from the time each was due\n\n${formatTable(header, rows)}`;
  });
  return tables.join('\n\n\n');
}
