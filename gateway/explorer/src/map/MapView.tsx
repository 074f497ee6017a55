import { use, useRef, useState } from 'react';
import { chartPoints, gatheringOf } from '../chart/chartPoints';
import { isMeasure } from '../chart/columnRoles';
import { PictureButtons } from '../chart/PictureButtons';
import { PointsTable } from '../chart/PointsTable';
import { loadCountries } from '../graph/loadCodelist';
import { useLanguage } from '../language/useLanguage';
import type { Table } from '../results/readResult';
import { ResultScope } from '../results/ResultScope';
import type { ResultViewProps } from '../results/Results';
import { RowsPicker } from '../table/RowsPicker';
import { countryColumns, type CountryColumn } from './countryColumn';
import { WorldMap } from './WorldMap';

/** The answer on a map of the world, where it names countries by their codes. */
export function MapView({ result, change, showWhole }: ResultViewProps) {
  const { t, language } = useLanguage();
  const countries = use(loadCountries(language));
  const { table, refusal } = result;
  if (!table) return <p className="notice notice-warning">{refusal}</p>;
  const [column] = countryColumns(table, countries);
  return (
    <>
      <RowsPicker table={table} change={change} />
      <ResultScope result={result} showWhole={showWhole} />
      {column ? <Mapped table={table} column={column} /> : <p className="empty">{t('map.none')}</p>}
    </>
  );
}

function Mapped({ table, column }: { table: Table; column: CountryColumn }) {
  const { t } = useLanguage();
  const figure = useRef<HTMLElement>(null);
  const measures = table.columns
    .filter(isMeasure)
    .filter(({ level }) => level === table.chain.length);
  const [chosen, setChosen] = useState<string | undefined>();
  const value = measures.find(({ name }) => name === (chosen ?? measures[0]?.name));
  const measured = t(`chart.${gatheringOf(value)}`, { column: value?.name ?? '' });
  const points = chartPoints(table, column.column, value).flatMap(({ label, value }) => {
    const country = column.countryOf(label);
    return country ? [{ label: country.label, value, m49: country.m49 }] : [];
  });
  const title = t('map.title', { value: measured });
  return (
    <>
      <div className="chart-controls">
        <label>
          {t('chart.value')}
          <select value={value?.name ?? ''} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{t('chart.rows')}</option>
            {measures.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      </div>
      <figure ref={figure} className="chart-figure">
        <figcaption>{title}</figcaption>
        <WorldMap title={title} points={points} />
        <p className="disclaimer">{t('map.disclaimer')}</p>
      </figure>
      <PictureButtons figure={figure} name="map" />
      <PointsTable points={points} category={t('map.country')} value={measured} />
    </>
  );
}
