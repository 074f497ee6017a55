import { useId } from 'react';
import { useLanguage } from '../language/useLanguage';
import { Legend } from './BarList';
import type { Count, Overview } from './overviewQuery';

export interface Year {
  year: number;
  counts: readonly number[];
}

const shownYears = 12;

/** The last years with their standards and events, earliest first, without gaps. */
export function yearsOf({ standards, events }: Overview): Year[] {
  const sources = [standards?.facets.year ?? [], events?.facets.year ?? []].map(byYear);
  const last = Math.max(...sources.flatMap((source) => [...source.keys()]));
  if (!Number.isFinite(last)) return [];
  return Array.from({ length: shownYears }, (_, index) => {
    const year = last - shownYears + 1 + index;
    return { year, counts: sources.map((source) => source.get(year) ?? 0) };
  });
}

function byYear(counts: readonly Count[]): Map<number, number> {
  return new Map(
    counts.filter(({ value }) => /^\d+$/.test(value)).map(({ value, count }) => [+value, count]),
  );
}

interface YearBarsProps {
  title: string;
  years: readonly Year[];
  series: readonly string[];
  linkOf: (year: number) => string;
}

/** Columns over the years, each a link. */
export function YearBars({ title, years, series, linkOf }: YearBarsProps) {
  const { formatNumber } = useLanguage();
  const id = useId();
  const most = Math.max(1, ...years.map(({ counts }) => counts.reduce((a, b) => a + b, 0)));
  return (
    <section className="bars" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <Legend series={series} />
      <ol className="year-bars">
        {years.map(({ year, counts }) => (
          <li key={year}>
            <a href={linkOf(year)}>
              <span className="year-column" aria-hidden="true">
                {counts.map((count, index) => (
                  <span
                    key={series[index]}
                    className={`bar-fill series-${index === 0 ? 1 : 3}`}
                    style={{ blockSize: `${(count / most) * 100}%` }}
                  />
                ))}
              </span>
              <span className="year-name" aria-hidden="true">
                {`${year}`.slice(2)}
              </span>
              <span className="visually-hidden">
                {`${year}: ${series.map((name, index) => `${name} ${formatNumber(counts[index] ?? 0)}`).join(', ')}`}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
