import { useEffect, useId, useState } from 'react';
import { codelists, type Code, type Codelist } from '../graph/loadCodelist';
import { useLanguage } from '../language/useLanguage';
import type { InputProps } from './ValueInputProps';

interface CodePickerProps extends Pick<InputProps, 'id' | 'value' | 'change' | 'label'> {
  /** Where the values come from; any text is taken without. */
  codelist: Codelist | undefined;
  isNumber: boolean;
  isList?: boolean;
}

/** Picks one or several codes by their names, or by the codes themselves. */
export function CodePicker(props: CodePickerProps) {
  const { id, value, change, label, codelist, isNumber, isList = false } = props;
  const { t } = useLanguage();
  const codes = useCodes(codelist);
  const options = useId();
  const [text, setText] = useState('');
  const chosen = chosenOf(value);
  const set = (values: readonly string[]) => {
    const given = values.map((each) => (isNumber ? Number(each) : each));
    change(given.length === 0 ? undefined : isList ? given : given[0]);
  };
  const take = (given: string, isCertain: boolean) => {
    setText(given);
    const wanted = given.trim();
    const code = codes.find(({ value, label }) => value === wanted || label === wanted);
    const picked = code?.value ?? (isCertain && codelist === undefined ? wanted : undefined);
    if (!picked || (isNumber && Number.isNaN(Number(picked)))) return;
    set(isList ? [...chosen.filter((each) => each !== picked), picked] : [picked]);
    setText('');
  };
  return (
    <span className="code-picker">
      {chosen.map((each) => (
        <span key={each} className="chip">
          <span dir="auto">{codes.find((code) => code.value === each)?.label ?? each}</span>
          <button
            type="button"
            aria-label={t('value.remove', { value: each, label })}
            onClick={() => set(chosen.filter((other) => other !== each))}
          >
            ×
          </button>
        </span>
      ))}
      <input
        id={id}
        list={codelist ? options : undefined}
        dir="auto"
        placeholder={codelist ? t('value.pick') : t('value.type')}
        value={text}
        onChange={({ target }) => take(target.value, false)}
        onBlur={() => take(text, true)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          take(text, true);
        }}
      />
      {codelist && (
        <datalist id={options}>
          {codes.map((code) => (
            <option key={code.value} value={code.label}>
              {code.value}
            </option>
          ))}
        </datalist>
      )}
    </span>
  );
}

function chosenOf(value: unknown): string[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** The codes of a list, when they have come. Without them the codes themselves can still be typed. */
function useCodes(codelist: Codelist | undefined): readonly Code[] {
  const { language } = useLanguage();
  const [codes, setCodes] = useState<readonly Code[]>([]);
  useEffect(() => {
    if (!codelist) return;
    let isCurrent = true;
    codelists[codelist](language).then(
      (loaded) => isCurrent && setCodes(loaded),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [codelist, language]);
  return codes;
}
