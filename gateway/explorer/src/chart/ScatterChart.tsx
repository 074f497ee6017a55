import { useLanguage } from '../language/useLanguage';
import { Axes, plotArea } from './Axes';
import { ChartFrame } from './ChartFrame';
import { niceTicks } from './niceTicks';

interface ScatterChartProps {
  title: string;
  names: { x: string; y: string };
  points: readonly { x: number; y: number; label: string }[];
  width: number;
}

/** One point for each row, by two of its numbers. */
export function ScatterChart({ title, names, points, width }: ScatterChartProps) {
  const { formatNumber } = useLanguage();
  const across = ticksOf(points.map(({ x }) => x));
  const up = ticksOf(points.map(({ y }) => y));
  const { x, y } = plotArea({
    across: [across[0]!, across.at(-1)!],
    up: [up[0]!, up.at(-1)!],
    width,
  });
  const labels = across.map((tick) => ({ at: x(tick), text: formatNumber(tick) }));
  return (
    <ChartFrame title={title} width={width} height={390}>
      <Axes ticksUp={up} y={y} labels={labels} width={width} />
      <text x={width / 2} y={376} textAnchor="middle" className="chart-text">
        {names.x}
      </text>
      <text
        x={16}
        y={172}
        textAnchor="middle"
        transform="rotate(-90 16 172)"
        className="chart-text"
      >
        {names.y}
      </text>
      {points.map((point, index) => (
        <circle
          key={`${index} ${point.label}`}
          cx={x(point.x)}
          cy={y(point.y)}
          r={5}
          className="chart-fill chart-point"
        >
          <title>{`${point.label} ${formatNumber(point.x)}, ${formatNumber(point.y)}`}</title>
        </circle>
      ))}
    </ChartFrame>
  );
}

function ticksOf(values: readonly number[]): number[] {
  return niceTicks(Math.min(0, ...values), Math.max(1, ...values));
}
