import { print, parse } from 'graphql';
import { useLanguage } from '../language/useLanguage';
import { Owners } from '../shell/Owners';
import type { Plan, Timing } from './readPlan';

/** Which subgraph was asked what, in which order, and how long each took. */
export function PlanView({ plan: { steps, timings } }: { plan: Plan }) {
  return (
    <>
      {timings.length > 0 && <Timings timings={timings} />}
      <ol className="plan">
        {steps.map(({ stage, subgraph, operation }, index) => (
          <li key={`${index} ${subgraph}`}>
            <span className="count">{stage}</span> <Owners names={[subgraph]} />
            <pre
              className="mono code short"
              dir="ltr"
              tabIndex={0}
              role="region"
              aria-label={`${stage} ${subgraph}`}
            >
              {inLines(operation)}
            </pre>
          </li>
        ))}
      </ol>
    </>
  );
}

function Timings({ timings }: { timings: readonly Timing[] }) {
  const { t, formatNumber } = useLanguage();
  const most = Math.max(...timings.map(({ milliseconds }) => milliseconds), Number.EPSILON);
  return (
    <ul className="plan timings">
      {timings.map(({ name, milliseconds, description }) => (
        <li key={name}>
          <Owners names={[name]} />
          <span className="bar-track" aria-hidden="true">
            <span
              className="bar-fill series-1"
              style={{ inlineSize: `${(milliseconds / most) * 100}%` }}
            />
          </span>
          <span>{t('plan.took', { time: formatNumber(milliseconds) })}</span>
          <span className="detail">{description}</span>
        </li>
      ))}
    </ul>
  );
}

/** The gateway sends its operations in one line. */
function inLines(operation: string): string {
  try {
    return print(parse(operation, { noLocation: true }));
  } catch {
    return operation;
  }
}
