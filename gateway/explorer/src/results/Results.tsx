import type { GraphQLSchema } from 'graphql';
import { lazy, Suspense, useMemo } from 'react';
import type { Ownership } from '../../../src/server/readOwnership';
import { CodeView } from '../code/CodeView';
import { useLanguage } from '../language/useLanguage';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { Tabs } from '../shell/Tabs';
import type { Row } from '../table/readRows';
import { TableView } from '../table/TableView';
import type { Run } from '../workspace/useRun';
import { views, type View, type WorkspaceState } from '../workspace/WorkspaceState';
import { AnswerNotes } from './AnswerNotes';
import { DownloadView } from './DownloadView';
import { JsonView } from './JsonView';
import { PlanView } from './PlanView';
import { readPlan } from './readPlan';
import { readResult, type Result } from './readResult';
import { SourcesView } from './SourcesView';
import { useWholeResult } from './useWholeResult';

const ChartView = lazy(async () => ({ default: (await import('../chart/ChartView')).ChartView }));
const MapView = lazy(async () => ({ default: (await import('../map/MapView')).MapView }));

interface ResultsProps {
  state: WorkspaceState;
  run: Run;
  schema: GraphQLSchema;
  ownership: Ownership;
  change: (part: Partial<WorkspaceState>) => void;
}

/** The answer in the view that was chosen. */
export function Results({ state, run, schema, ownership, change }: ResultsProps) {
  const { t } = useLanguage();
  const { ran } = run;
  const page = useMemo(
    () => ran && readResult({ ran, schema, ownership, rows: state.rows }),
    [ran, schema, ownership, state.rows],
  );
  const { result, showWhole } = useWholeResult(page);
  const plan = useMemo(() => ran && readPlan(ran), [ran]);
  const offered = views.filter((view) => view !== 'plan' || plan !== undefined);
  const view = offered.includes(state.view) ? state.view : 'table';
  return (
    <section className="results" aria-label={t('results')} aria-busy={run.isRunning}>
      <RunState run={run} />
      {result && <AnswerNotes result={result} />}
      <Tabs
        label={t('results')}
        tabs={offered.map((id) => ({ id, label: t(`view.${id}`) }))}
        chosen={view}
        choose={(view) => change({ view })}
      >
        <ErrorBoundary key={`${view} ${ran?.at.getTime()}`}>
          <Suspense fallback={<p className="loading">{t('loading')}</p>}>
            {view === 'code' && <CodeView state={state} schema={schema} />}
            {view === 'plan' && plan && <PlanView plan={plan} />}
            {view !== 'code' && view !== 'plan' && !result && !run.isRunning && !run.failure && (
              <p className="empty">{t('results.none')}</p>
            )}
            {result && <ResultView {...{ view, result, state, change, showWhole }} />}
          </Suspense>
        </ErrorBoundary>
      </Tabs>
    </section>
  );
}

export interface ResultViewProps {
  result: Result;
  state: WorkspaceState;
  change: (part: Partial<WorkspaceState>) => void;
  /** Shows these rows in place of the page's. */
  showWhole: (rows: readonly Row[]) => void;
}

function ResultView({ view, ...props }: ResultViewProps & { view: View }) {
  if (view === 'table') return <TableView key={props.result.ran.at.getTime()} {...props} />;
  if (view === 'chart') return <ChartView {...props} />;
  if (view === 'map') return <MapView {...props} />;
  if (view === 'json') return <JsonView result={props.result} />;
  if (view === 'sources') return <SourcesView {...props} />;
  return view === 'download' ? <DownloadView {...props} /> : null;
}

/** Says what the run came to, for those who cannot see the answer appear too. */
function RunState({ run: { isRunning, ran, failure } }: Pick<ResultsProps, 'run'>) {
  const { t } = useLanguage();
  return (
    <>
      <p className="run-state" role="status">
        {isRunning && t('run.running')}
        {!isRunning && ran && t('run.done', { milliseconds: Math.round(ran.milliseconds) })}
      </p>
      {failure && (
        <pre className="notice notice-error" role="alert">
          {failure.message}
        </pre>
      )}
    </>
  );
}
