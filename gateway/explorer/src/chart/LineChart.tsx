import { useLanguage } from '../language/useLanguage';
import type { ChartPoint } from './chartPoints';
import { Axes, plotArea } from './Axes';
import { ChartFrame } from './ChartFrame';
import { niceTicks } from './niceTicks';
import { timeOf } from './timeOf';

interface LineChartProps {
  title: string;
  points: readonly ChartPoint[];
  width: number;
}

/** A line over time. Dates stand at their places, however far apart. */
export function LineChart({ title, points, width }: LineChartProps) {
  const { formatNumber } = useLanguage();
  const times = points.map(({ label }, index) => timeOf(label) ?? index);
  const ticks = niceTicks(0, Math.max(1, ...points.map(({ value }) => value)));
  const { x, y } = plotArea({
    across: [Math.min(...times), Math.max(...times)],
    up: [ticks[0]!, ticks.at(-1)!],
    width,
  });
  const marks = points.map(({ label, value }, index) => ({
    label,
    value,
    x: x(times[index]!),
    y: y(value),
  }));
  const labels = withSpace(marks).map(({ x, label }) => ({ at: x, text: label }));
  return (
    <ChartFrame title={title} width={width} height={380}>
      <Axes ticksUp={ticks} y={y} labels={labels} width={width} />
      <polyline
        className="chart-line"
        points={marks.map((mark) => `${mark.x},${mark.y}`).join(' ')}
      />
      {marks.map((mark) => (
        <circle key={mark.label} cx={mark.x} cy={mark.y} r={4} className="chart-fill">
          <title>{`${mark.label}: ${formatNumber(mark.value)}`}</title>
        </circle>
      ))}
    </ChartFrame>
  );
}

/** The labels that have space beside each other. The last one always has. */
function withSpace<Mark extends { x: number; label: string }>(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks.toReversed()) {
    const right = kept.at(-1);
    if (!right || right.x - mark.x > mark.label.length * 8 + 8) kept.push(mark);
  }
  return kept;
}
