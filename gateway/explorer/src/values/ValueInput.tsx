import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { useId, type ReactNode } from 'react';
import { CodePicker } from './CodePicker';
import { EnumCheckboxes, EnumSelect } from './EnumInputs';
import { ObjectInput } from './ObjectInput';
import { BooleanInput, DateInput, JsonInput, NumberInput, TextInput } from './ScalarInputs';
import type { InputProps, ValueInputProps } from './ValueInputProps';

/** An input that suits a type of the schema: dates get a calendar, codes their list, enums their values. */
export function ValueInput(props: ValueInputProps) {
  const { label, type, description } = props;
  const id = useId();
  const nullable = getNullableType(type);
  if (isInputObjectType(nullable))
    return <ObjectInput {...props} type={nullable} Field={ValueInput} />;
  const mark = isNonNullType(type) ? ' *' : '';
  if (isListType(nullable) && isEnumType(getNullableType(nullable.ofType))) {
    return (
      <fieldset className="value">
        <legend title={description}>{label + mark}</legend>
        <Input {...props} id={id} />
      </fieldset>
    );
  }
  return (
    <div className="value">
      <label htmlFor={id} title={description}>
        {label + mark}
      </label>
      <Input {...props} id={id} />
    </div>
  );
}

const dates = ['PartialDate', 'Date', 'DateTime'];

function Input(props: InputProps): ReactNode {
  const { codelist } = props;
  const type = getNullableType(props.type);
  if (isListType(type)) {
    const item = getNullableType(type.ofType);
    if (isEnumType(item)) return <EnumCheckboxes {...props} type={item} />;
    if (isListType(item) || isInputObjectType(item)) return <JsonInput {...props} />;
    return <CodePicker {...props} isNumber={item.name === 'Int'} codelist={codelist} isList />;
  }
  if (isEnumType(type)) return <EnumSelect {...props} type={type} />;
  if (isInputObjectType(type)) return null;
  if (codelist) {
    return <CodePicker {...props} isNumber={type.name === 'Int'} codelist={codelist} />;
  }
  if (type.name === 'Boolean') return <BooleanInput {...props} />;
  if (type.name === 'Int' || type.name === 'Float') return <NumberInput {...props} />;
  return dates.includes(type.name) ? <DateInput {...props} /> : <TextInput {...props} />;
}
