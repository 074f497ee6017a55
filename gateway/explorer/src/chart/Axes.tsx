import { useLanguage } from '../language/useLanguage';

type Range = readonly [number, number];

const box = { left: 60, top: 14, bottom: 330 };
const rightMargin = 24;

/** From values to places in the picture. */
export function plotArea({ across, up, width }: { across: Range; up: Range; width: number }) {
  return {
    x: scale(across, [box.left, width - rightMargin]),
    y: scale(up, [box.bottom, box.top]),
  };
}

function scale([from, to]: Range, [begin, end]: Range): (value: number) => number {
  const span = to - from;
  return (value) =>
    span === 0 ? (begin + end) / 2 : begin + ((value - from) / span) * (end - begin);
}

interface AxesProps {
  ticksUp: readonly number[];
  y: (value: number) => number;
  labels: readonly { at: number; text: string }[];
  width: number;
}

/** Lines across with their numbers, and words below. */
export function Axes({ ticksUp, y, labels, width }: AxesProps) {
  const { formatNumber } = useLanguage();
  return (
    <>
      {ticksUp.map((tick) => (
        <g key={tick}>
          <line
            x1={box.left}
            x2={width - rightMargin}
            y1={y(tick)}
            y2={y(tick)}
            className="chart-grid"
          />
          <text x={box.left - 8} y={y(tick) + 4} textAnchor="end" className="chart-text">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      {labels.map(({ at, text }) => (
        <text
          key={`${at} ${text}`}
          x={at}
          y={box.bottom + 20}
          textAnchor="middle"
          className="chart-text"
        >
          {text}
        </text>
      ))}
    </>
  );
}
