import type { GraphQLEnumType } from 'graphql';
import { useLanguage } from '../language/useLanguage';
import type { InputProps } from './ValueInputProps';

interface EnumProps extends Pick<InputProps, 'id' | 'value' | 'change'> {
  type: GraphQLEnumType;
}

export function EnumSelect({ id, type, value, change }: EnumProps) {
  const { t } = useLanguage();
  return (
    <select
      id={id}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => change(target.value === '' ? undefined : target.value)}
    >
      <option value="">{t('value.any')}</option>
      {type.getValues().map(({ name }) => (
        <option key={name} value={name}>
          {wordsOf(name)}
        </option>
      ))}
    </select>
  );
}

/** Several values of an enum, one checkbox each with what the schema says of it. */
export function EnumCheckboxes({ type, value, change }: EnumProps) {
  const chosen = Array.isArray(value) ? (value as unknown[]) : [];
  const toggle = (name: string) => {
    const others = chosen.filter((each) => each !== name);
    const next = others.length < chosen.length ? others : [...chosen, name];
    change(next.length > 0 ? next : undefined);
  };
  return (
    <span className="enum-values">
      {type.getValues().map(({ name, description }) => (
        <label key={name} title={description ?? undefined}>
          <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
          {wordsOf(name)}
        </label>
      ))}
    </span>
  );
}

function wordsOf(name: string): string {
  return name.toLowerCase().replaceAll('_', ' ');
}
