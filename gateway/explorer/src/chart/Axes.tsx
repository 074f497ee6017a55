import { useLanguage } from '../language/useLanguage';

type Range = readonly [number, number];

const box = { left: 60, right: 700, top: 14, bottom: 330 };

/** From values to places in the picture. */
export function plotArea({ across, up }: { across: Range; up: Range }) {
  return { x: scale(across, [box.left, box.right]), y: scale(up, [box.bottom, box.top]) };
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
}

/** Lines across with their numbers, and words below. */
export function Axes({ ticksUp, y, labels }: AxesProps) {
  const { formatNumber } = useLanguage();
  return (
    <>
      {ticksUp.map((tick) => (
        <g key={tick}>
          <line x1={box.left} x2={box.right} y1={y(tick)} y2={y(tick)} className="chart-grid" />
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
