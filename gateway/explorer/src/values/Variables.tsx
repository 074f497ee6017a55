import { valueFromASTUntyped, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { useMemo } from 'react';
import { useLanguage } from '../language/useLanguage';
import { ValueInput } from './ValueInput';
import { variableCodelists } from './variableCodelists';
import { inputTypeOf } from './inputTypeOf';

interface VariablesProps {
  operation: OperationDefinitionNode;
  schema: GraphQLSchema;
  values: Readonly<Record<string, unknown>>;
  change: (values: Readonly<Record<string, unknown>>) => void;
}

/** One input for each variable of the query, by its type. */
export function Variables({ operation, schema, values, change }: VariablesProps) {
  const { t } = useLanguage();
  const codelists = useMemo(() => variableCodelists(schema, operation), [schema, operation]);
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return null;
  const set = (name: string, value: unknown) => {
    const { [name]: _removed, ...others } = values;
    change(value === undefined ? others : { ...others, [name]: value });
  };
  return (
    <section className="variables" aria-label={t('variables')}>
      <h2>{t('variables')}</h2>
      {definitions.map(({ variable, type, defaultValue }) => {
        const name = variable.name.value;
        const inputType = inputTypeOf(schema, type);
        if (!inputType) return null;
        const fallback = defaultValue && valueFromASTUntyped(defaultValue);
        return (
          <ValueInput
            key={name}
            label={name}
            type={inputType}
            codelist={codelists.get(name)}
            value={values[name] ?? fallback}
            change={(value) => set(name, value)}
          />
        );
      })}
    </section>
  );
}
