import { useId, useState } from 'react';
import { useLanguage } from '../language/useLanguage';

/** One bar, of one count or of several beside each other. */
export interface Bar {
  label: string;
  counts: readonly number[];
  link: string;
  colour?: string;
}

interface BarListProps {
  title: string;
  bars: readonly Bar[];
  /** What each of the counts is of, where there are several. */
  series?: readonly string[];
  /** How many bars to show before "show all". */
  shown: number;
}

/** A bar chart that is a list of links: each bar leads to the query behind it. */
export function BarList({ title, bars, series, shown }: BarListProps) {
  const { t } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  const most = Math.max(1, ...bars.map(({ counts }) => total(counts)));
  return (
    <section className="bars" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {series && <Legend series={series} />}
      <ul>
        {(isWhole ? bars : bars.slice(0, shown)).map((bar) => (
          <BarLink key={bar.link} bar={bar} most={most} series={series} />
        ))}
      </ul>
      {bars.length > shown && (
        <button type="button" className="quiet" onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('showLess') : t('showAll', { count: bars.length })}
        </button>
      )}
    </section>
  );
}

interface BarLinkProps {
  bar: Bar;
  most: number;
  series: readonly string[] | undefined;
}

function BarLink({ bar: { label, counts, link, colour }, most, series }: BarLinkProps) {
  const { formatNumber } = useLanguage();
  const details = series
    ?.map((name, index) => `${name} ${formatNumber(counts[index] ?? 0)}`)
    .join(', ');
  return (
    <li>
      <a href={link} title={details}>
        <span className="bar-label" dir="auto">
          {label}
        </span>
        <span className="bar-track" aria-hidden="true">
          {counts.map((count, index) => (
            <span
              key={series?.[index] ?? 'count'}
              className={`bar-fill series-${index + 1}`}
              style={{
                inlineSize: `${(count / most) * 100}%`,
                ...(colour ? { background: colour } : {}),
              }}
            />
          ))}
        </span>
        <span className="bar-count">{formatNumber(total(counts))}</span>
        {details && <span className="visually-hidden">({details})</span>}
      </a>
    </li>
  );
}

export function Legend({ series }: { series: readonly string[] }) {
  return (
    <p className="legend" aria-hidden="true">
      {series.map((name, index) => (
        <span key={name}>
          <i className={`series-${index + 1}`} />
          {name}
        </span>
      ))}
    </p>
  );
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
