import { useLanguage } from '../language/useLanguage';
import type { Table } from '../results/readResult';
import type { ResultViewProps } from '../results/Results';

interface RowsPickerProps extends Pick<ResultViewProps, 'change'> {
  table: Table;
}

/** Which of the query's lists makes the rows, where there are several. */
export function RowsPicker({ table: { choices, rowsName }, change }: RowsPickerProps) {
  const { t } = useLanguage();
  if (choices.length < 2) return null;
  return (
    <label className="rows-picker">
      {t('table.rows')}
      <select
        value={rowsName}
        onChange={({ target }) => change({ rows: target.value, chart: undefined })}
      >
        {choices.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}
