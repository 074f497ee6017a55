import { useLanguage } from '../language/useLanguage';
import { Owners } from '../shell/Owners';
import type { PlanStep } from './readPlan';

/** Which subgraph was asked what, and how long it took. */
export function PlanView({ plan }: { plan: readonly PlanStep[] }) {
  const { t, formatNumber } = useLanguage();
  const end = Math.max(
    1,
    ...plan.map(({ startedAt = 0, milliseconds = 0 }) => startedAt + milliseconds),
  );
  return (
    <ol className="plan">
      {plan.map(({ subgraph, operation, milliseconds, startedAt = 0 }, index) => (
        <li key={`${index} ${subgraph}`}>
          <Owners names={[subgraph]} />{' '}
          {milliseconds !== undefined && t('plan.took', { time: formatNumber(milliseconds) })}
          {milliseconds !== undefined && (
            <span className="bar-track" aria-hidden="true">
              <span
                className="bar-fill series-1"
                style={{
                  marginInlineStart: `${(startedAt / end) * 100}%`,
                  inlineSize: `${(milliseconds / end) * 100}%`,
                }}
              />
            </span>
          )}
          {operation !== undefined && (
            <pre
              className="mono code short"
              dir="ltr"
              tabIndex={0}
              role="region"
              aria-label={subgraph}
            >
              {operation}
            </pre>
          )}
        </li>
      ))}
    </ol>
  );
}
