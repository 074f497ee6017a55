import { useLanguage } from '../language/useLanguage';
import type { Table } from '../results/readResult';
import { chartKinds, type ChartChoice, type ChartKind } from './ChartChoice';
import { isCategory, isMeasure } from './columnRoles';

interface ChartControlsProps {
  choice: ChartChoice;
  table: Table;
  change: (choice: ChartChoice) => void;
}

export function ChartControls({ choice, table, change }: ChartControlsProps) {
  const { t } = useLanguage();
  const measures = table.columns.filter(isMeasure).map(({ name }) => name);
  const categories = table.columns
    .filter((column) => (choice.kind === 'scatter' ? isMeasure(column) : isCategory(column)))
    .map(({ name }) => name);
  const changeKind = (kind: ChartKind) => {
    const [x, y] = measures;
    if (kind === 'scatter' && x && y) change({ kind, category: x, value: y });
    else change({ ...choice, kind });
  };
  return (
    <div className="chart-controls">
      <label>
        {t('chart.kind')}
        <select
          value={choice.kind}
          onChange={({ target }) => changeKind(target.value as ChartKind)}
        >
          {chartKinds
            .filter((kind) => kind !== 'scatter' || measures.length > 1)
            .map((kind) => (
              <option key={kind} value={kind}>
                {t(`chart.kind.${kind}`)}
              </option>
            ))}
        </select>
      </label>
      <label>
        {t('chart.category')}
        <select
          value={choice.category}
          onChange={({ target }) => change({ ...choice, category: target.value })}
        >
          {categories.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        {t('chart.value')}
        <select
          value={choice.value ?? ''}
          onChange={({ target }) => change({ ...choice, value: target.value || undefined })}
        >
          {choice.kind !== 'scatter' && <option value="">{t('chart.rows')}</option>}
          {measures.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
