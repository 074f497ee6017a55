import { useAsked } from '../graph/useAsked';
import type { StringKey } from '../language/english';
import { useLanguage } from '../language/useLanguage';
import { queryLink } from '../routing/queryLink';
import { BarList, type Bar } from './BarList';
import { countQueries } from './countQueries';
import { overviewQuery, type Overview } from './overviewQuery';
import { YearBars, yearsOf } from './YearBars';

/** What the graph holds now, counted by agency, goal, topic and year. */
export function Holdings() {
  const { t } = useLanguage();
  const { data, errors, failure } = useAsked<Overview>(overviewQuery);
  if (failure !== undefined) {
    return (
      <p className="notice notice-error" role="alert">
        {t('error.gateway', { message: failure })}
      </p>
    );
  }
  return (
    <section aria-labelledby="holdings" aria-busy={data === undefined}>
      <h2 id="holdings">{t('start.holdings')}</h2>
      {errors && <p className="notice notice-warning">{t('start.partial')}</p>}
      <Totals overview={data} />
      {data ? <Charts overview={data} /> : <div className="holdings-space" />}
    </section>
  );
}

const totals = {
  standards: 'total.standards',
  projects: 'total.projects',
  events: 'total.events',
  agencies: 'total.agencies',
  countries: 'total.countries',
  publishedFigures: 'total.figures',
} as const satisfies Partial<Record<keyof Overview, StringKey>>;

function Totals({ overview }: { overview: Overview | undefined }) {
  const { t, formatNumber } = useLanguage();
  return (
    <dl className="totals">
      {Object.entries(totals).map(([name, label]) => {
        const total = overview?.[name as keyof typeof totals]?.totalCount;
        return (
          <div key={name}>
            <dt>{t(label)}</dt>
            <dd>{total === undefined ? '–' : formatNumber(total)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

function Charts({ overview }: { overview: Overview }) {
  const { t } = useLanguage();
  return (
    <div className="holdings">
      <BarList title={t('start.byAgency')} bars={agencyBars(overview)} shown={12} />
      <BarList title={t('start.byGoal')} bars={goalBars(overview)} shown={17} />
      <BarList
        title={t('start.byTopic')}
        bars={topicBars(overview)}
        series={[t('total.standards'), t('total.projects'), t('total.events')]}
        shown={12}
      />
      <YearBars
        title={t('start.byYear')}
        years={yearsOf(overview)}
        series={[t('total.standards'), t('total.events')]}
        linkOf={(year) => queryLink({ query: countQueries.year, variables: { year: [year] } })}
      />
    </div>
  );
}

function agencyBars({ projects }: Overview): Bar[] {
  return (projects?.facets.agency ?? []).map(({ value, label, count }) => ({
    label,
    counts: [count],
    link: queryLink({ query: countQueries.agency, variables: { agency: [value] } }),
  }));
}

function goalBars({ sustainableDevelopmentGoals: goals }: Overview): Bar[] {
  return (goals?.nodes ?? []).map(({ number, shortTitle, colour, projects }) => ({
    label: `${number} ${shortTitle}`,
    counts: [projects.totalCount],
    colour,
    link: queryLink({ query: countQueries.goal, variables: { goal: [number] } }),
  }));
}

function topicBars({ topics }: Overview): Bar[] {
  const bars = (topics?.nodes ?? []).map(({ id, name, standards, projects, events }) => ({
    label: name,
    counts: [standards, projects, events].map((total) => total?.totalCount ?? 0),
    link: queryLink({ query: countQueries.topic, variables: { topic: id } }),
  }));
  return bars.toSorted((a, b) => sum(b.counts) - sum(a.counts));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
