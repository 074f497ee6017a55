import { useMemo, useRef } from 'react';
import { useLanguage } from '../language/useLanguage';
import type { Table } from '../results/readResult';
import { ResultScope } from '../results/ResultScope';
import type { ResultViewProps } from '../results/Results';
import { RowsPicker } from '../table/RowsPicker';
import { BarChart } from './BarChart';
import type { ChartChoice } from './ChartChoice';
import { ChartControls } from './ChartControls';
import { chartPoints, gatheringOf, scatterPoints } from './chartPoints';
import { chooseChart } from './chooseChart';
import { isCategory, isMeasure } from './columnRoles';
import { LineChart } from './LineChart';
import { PictureButtons } from './PictureButtons';
import { PointsTable } from './PointsTable';
import { ScatterChart } from './ScatterChart';
import { useWidth } from './useWidth';

/** The answer as a chart: the one that suits it, until another is chosen. */
export function ChartView({ result, state, change, showWhole }: ResultViewProps) {
  const { t } = useLanguage();
  const { table, refusal } = result;
  const suitable = useMemo(() => table && chooseChart(table), [table]);
  if (!table) return <p className="notice notice-warning">{refusal}</p>;
  const choice = fits(state.chart, table) ? state.chart : suitable;
  return (
    <>
      <RowsPicker table={table} change={change} />
      <ResultScope result={result} showWhole={showWhole} />
      {choice && table.rows.length > 0 ? (
        <>
          <ChartControls choice={choice} table={table} change={(chart) => change({ chart })} />
          <Chart choice={choice} table={table} />
        </>
      ) : (
        <p className="empty">{t('chart.none')}</p>
      )}
    </>
  );
}

/** Whether a chart from a link, or from before the query was changed, still names columns that are there. */
function fits(choice: ChartChoice | undefined, { columns }: Table): choice is ChartChoice {
  const names = columns.map(({ name }) => name);
  return (
    choice !== undefined &&
    names.includes(choice.category) &&
    (choice.value === undefined || names.includes(choice.value))
  );
}

function Chart({ choice, table }: { choice: ChartChoice; table: Table }) {
  const { t } = useLanguage();
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const category = table.columns.find(({ name }) => name === choice.category)!;
  const value = table.columns.find(({ name }) => name === choice.value);
  const gathering = gatheringOf(value);
  const points = useMemo(() => chartPoints(table, category, value), [table, category, value]);
  const isScatter = choice.kind === 'scatter' && value !== undefined && isMeasure(category);
  const measured = t(`chart.${gathering}`, { column: choice.value ?? '' });
  const title = isScatter
    ? t('chart.against', { x: choice.category, y: choice.value ?? '' })
    : t('chart.title', { value: measured, category: choice.category });
  const label = table.columns.find((column) => isCategory(column) && !isMeasure(column));
  return (
    <>
      <figure ref={figure} className="chart-figure">
        <figcaption>{title}</figcaption>
        {isScatter && (
          <ScatterChart
            title={title}
            names={{ x: choice.category, y: choice.value! }}
            points={scatterPoints(table, { x: category, y: value, label })}
            width={width}
          />
        )}
        {!isScatter && choice.kind === 'line' && (
          <LineChart title={title} points={points} width={width} />
        )}
        {!isScatter && choice.kind !== 'line' && (
          <BarChart title={title} points={points} width={width} />
        )}
      </figure>
      <PictureButtons figure={figure} name="chart" />
      <PointsTable points={points} category={choice.category} value={measured} />
    </>
  );
}
