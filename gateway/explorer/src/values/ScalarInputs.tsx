import { useState } from 'react';
import { useLanguage } from '../language/useLanguage';
import type { InputProps } from './ValueInputProps';

type ScalarProps = Pick<InputProps, 'id' | 'value' | 'change' | 'label'>;

export function TextInput({ id, value, change }: ScalarProps) {
  return (
    <input
      id={id}
      dir="auto"
      value={textOf(value)}
      onChange={({ target }) => change(target.value === '' ? undefined : target.value)}
    />
  );
}

export function NumberInput({ id, value, change }: ScalarProps) {
  return (
    <input
      id={id}
      type="number"
      step="any"
      value={textOf(value)}
      onChange={({ target }) => change(target.value === '' ? undefined : Number(target.value))}
    />
  );
}

export function BooleanInput({ id, value, change }: ScalarProps) {
  const { t } = useLanguage();
  return (
    <select
      id={id}
      value={textOf(value)}
      onChange={({ target }) => change(target.value === '' ? undefined : target.value === 'true')}
    >
      <option value="">{t('value.any')}</option>
      <option value="true">{t('yes')}</option>
      <option value="false">{t('no')}</option>
    </select>
  );
}

/** A date as precise as one likes: a year or a month by keyboard, a day from the calendar too. */
export function DateInput({ id, value, change, label }: ScalarProps) {
  const { t } = useLanguage();
  const text = textOf(value);
  const set = (given: string) => change(given === '' ? undefined : given);
  return (
    <span className="date-input">
      <input
        id={id}
        dir="ltr"
        placeholder="2026-07"
        value={text}
        onChange={({ target }) => set(target.value)}
      />
      <input
        type="date"
        aria-label={t('value.calendar', { label })}
        value={/^\d{4}-\d\d-\d\d$/.test(text) ? text : ''}
        onChange={({ target }) => set(target.value)}
      />
    </span>
  );
}

/** A value of which no form can be made, as JSON. */
export function JsonInput({ id, value, change }: ScalarProps) {
  const { t } = useLanguage();
  const [text, setText] = useState(() => (value === undefined ? '' : JSON.stringify(value)));
  const [isWrong, setWrong] = useState(false);
  const set = (given: string) => {
    setText(given);
    try {
      change(given.trim() === '' ? undefined : JSON.parse(given));
      setWrong(false);
    } catch {
      setWrong(true);
    }
  };
  return (
    <>
      <textarea
        id={id}
        className="mono"
        dir="ltr"
        aria-invalid={isWrong}
        value={text}
        onChange={({ target }) => set(target.value)}
      />
      {isWrong && <span role="status">{t('value.noJson')}</span>}
    </>
  );
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
