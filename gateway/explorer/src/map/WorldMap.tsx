import { worldShapes, type WorldShape } from 'virtual:world-shapes';
import { ChartFrame } from '../chart/ChartFrame';
import { useLanguage } from '../language/useLanguage';
import { mapSteps } from './mapSteps';

interface WorldMapProps {
  title: string;
  points: readonly { label: string; value: number; m49: string }[];
}

/** A country smaller than that is a dot: it could not be seen otherwise. */
const smallest = 12;

/** The countries of the world, the darker the more there is of what is shown. */
export function WorldMap({ title, points }: WorldMapProps) {
  const { formatNumber } = useLanguage();
  const byCountry = new Map(points.map((point) => [point.m49, point]));
  const { stepOf, legend } = mapSteps(points.map(({ value }) => value));
  return (
    <>
      <ChartFrame title={title} width={1000} height={487}>
        {worldShapes.map((shape, index) => {
          const point = byCountry.get(shape.m49);
          const step = point ? stepOf(point.value) : 0;
          return (
            <g key={`${index} ${shape.m49}`} className={`map-step-${step}`}>
              {point && <title>{`${point.label}: ${formatNumber(point.value)}`}</title>}
              <path d={shape.path} className="map-country" />
              {point && step > 0 && <Dot shape={shape} />}
            </g>
          );
        })}
      </ChartFrame>
      <p className="legend" aria-hidden="true">
        {legend.map(({ step, from, to }) => (
          <span key={step}>
            <i className={`map-step-${step}`} />{' '}
            {from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`}
          </span>
        ))}
      </p>
    </>
  );
}

function Dot({ shape: { area, x, y } }: { shape: WorldShape }) {
  return area < smallest ? <circle cx={x} cy={y} r={4} className="map-dot" /> : null;
}
