import { useLanguage } from '../language/useLanguage';
import type { ChartPoint } from './chartPoints';
import { ChartFrame } from './ChartFrame';

interface BarChartProps {
  title: string;
  points: readonly ChartPoint[];
  width: number;
}

const barHeight = 22;
const letterWidth = 7;
const shown = 40;

/** Horizontal bars, so that their names can be read. */
export function BarChart({ title, points, width }: BarChartProps) {
  const { formatNumber } = useLanguage();
  const bars = points.slice(0, shown);
  const most = Math.max(Number.EPSILON, ...bars.map(({ value }) => Math.abs(value)));
  const letters = Math.floor(Math.min(260, width * 0.42) / letterWidth);
  const longest = Math.max(...bars.map(({ label }) => shorten(label, letters).length));
  const labelWidth = 16 + longest * letterWidth;
  const space = width - labelWidth - 70;
  return (
    <ChartFrame title={title} width={width} height={bars.length * barHeight + 10}>
      {bars.map(({ label, value }, index) => {
        const length = (Math.abs(value) / most) * space;
        return (
          <g key={label} transform={`translate(0 ${index * barHeight + 5})`}>
            <title>{`${label}: ${formatNumber(value)}`}</title>
            <text x={labelWidth - 8} y={15} textAnchor="end" className="chart-text">
              {shorten(label, letters)}
            </text>
            <rect x={labelWidth} y={3} width={length} height={16} className="chart-fill" />
            <text x={labelWidth + length + 6} y={15} className="chart-text">
              {formatNumber(value)}
            </text>
          </g>
        );
      })}
    </ChartFrame>
  );
}

function shorten(label: string, letters: number): string {
  return label.length > letters ? `${label.slice(0, letters - 1)}…` : label;
}
