import { getNamedType, type GraphQLInputObjectType } from 'graphql';
import type { ComponentType } from 'react';
import { Disclosure } from '../shell/Disclosure';
import { codelistOf } from './codelistOf';
import type { ValueInputProps } from './ValueInputProps';

interface ObjectInputProps extends Omit<ValueInputProps, 'type'> {
  type: GraphQLInputObjectType;
  /** The input of a field: whoever makes inputs makes these too. */
  Field: ComponentType<ValueInputProps>;
}

/** The fields of an input object, each with an input of its own. */
export function ObjectInput(props: ObjectInputProps) {
  const { label, type, value, change, description, Field } = props;
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const set = (name: string, fieldValue: unknown) => {
    const { [name]: _removed, ...others } = given;
    const next = fieldValue === undefined ? others : { ...others, [name]: fieldValue };
    change(Object.keys(next).length > 0 ? next : undefined);
  };
  const count = Object.keys(given).length;
  return (
    <Disclosure
      className="value object-value"
      summary={
        <span title={description}>
          {label}
          {count > 0 && <span className="count">{count}</span>}
        </span>
      }
    >
      <div className="object-fields">
        {Object.values(type.getFields()).map((field) => (
          <Field
            key={field.name}
            label={field.name}
            type={field.type}
            description={field.description ?? undefined}
            codelist={codelistOf(type.name, field.name, getNamedType(field.type).name)}
            value={given[field.name]}
            change={(next) => set(field.name, next)}
          />
        ))}
      </div>
    </Disclosure>
  );
}
