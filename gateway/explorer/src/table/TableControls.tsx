import { useLanguage } from '../language/useLanguage';
import type { Arrangement } from './arrangeRows';
import type { DescribedColumn } from './describeColumns';

interface TableControlsProps {
  columns: readonly DescribedColumn[];
  hidden: ReadonlySet<string>;
  setHidden: (hidden: ReadonlySet<string>) => void;
  arrangement: Arrangement;
  setArrangement: (arrangement: Arrangement) => void;
}

export function TableControls(props: TableControlsProps) {
  const { columns, arrangement, setArrangement } = props;
  const { t } = useLanguage();
  return (
    <div className="table-controls">
      <input
        type="search"
        aria-label={t('table.filter')}
        placeholder={t('table.filter')}
        value={arrangement.filter}
        onChange={({ target }) => setArrangement({ ...arrangement, filter: target.value })}
        dir="auto"
      />
      <select
        aria-label={t('table.filterIn')}
        value={arrangement.filterIn ?? ''}
        onChange={({ target }) =>
          setArrangement({ ...arrangement, filterIn: target.value || undefined })
        }
      >
        <option value="">{t('table.anyColumn')}</option>
        {columns.map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <ColumnChoice {...props} />
    </div>
  );
}

function ColumnChoice({ columns, hidden, setHidden }: TableControlsProps) {
  const { t } = useLanguage();
  const toggle = (name: string) => {
    const next = new Set(hidden);
    if (!next.delete(name)) next.add(name);
    if (next.size < columns.length) setHidden(next);
  };
  return (
    <details className="menu">
      <summary>{t('table.columns')}</summary>
      <fieldset>
        <legend className="visually-hidden">{t('table.columns')}</legend>
        {columns.map(({ name }) => (
          <label key={name}>
            <input type="checkbox" checked={!hidden.has(name)} onChange={() => toggle(name)} />
            <span className="mono">{name}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
