import { useLanguage } from '../language/useLanguage';
import type { ChartPoint } from './chartPoints';

interface PointsTableProps {
  points: readonly ChartPoint[];
  category: string;
  value: string;
}

const shown = 300;

/** What a picture shows, for who cannot see it or wants the numbers. */
export function PointsTable({ points, category, value }: PointsTableProps) {
  const { t, formatNumber } = useLanguage();
  return (
    <details>
      <summary>{t('chart.asTable')}</summary>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{category}</th>
            <th scope="col">{value}</th>
          </tr>
        </thead>
        <tbody>
          {points.slice(0, shown).map(({ label, value }) => (
            <tr key={label}>
              <th scope="row" dir="auto">
                {label}
              </th>
              <td className="number">{formatNumber(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
