import {
  astFromValue,
  getNamedType,
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
} from 'graphql';
import { useLanguage } from '../language/useLanguage';
import { Disclosure } from '../shell/Disclosure';
import { codelistOf } from '../values/codelistOf';
import { ValueInput } from '../values/ValueInput';
import { addVariable, setArgument, type FieldPath } from './editQuery';
import type { Building } from './FieldItem';

interface ArgumentInputsProps {
  path: FieldPath;
  parent: string;
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
  building: Building;
}

/** Going back through pages is the machine's; an export and the table follow pages themselves. */
const hidden = ['after', 'last', 'before'];

/** The conditions that a chosen field can be given. */
export function ArgumentInputs({ path, parent, field, node, building }: ArgumentInputsProps) {
  const { t } = useLanguage();
  const given = node.arguments?.length ?? 0;
  return (
    <Disclosure
      className="arguments"
      summary={
        <>
          {t('builder.conditions')}
          {given > 0 && <span className="count">{given}</span>}
        </>
      }
    >
      {field.args
        .filter(({ name }) => !hidden.includes(name))
        .map((argument) => (
          <ArgumentInput
            key={argument.name}
            argument={argument}
            owner={`${parent}.${field.name}`}
            path={path}
            node={node}
            building={building}
          />
        ))}
    </Disclosure>
  );
}

interface ArgumentInputProps extends Pick<ArgumentInputsProps, 'path' | 'node' | 'building'> {
  argument: GraphQLArgument;
  owner: string;
}

/** A condition. Given as a variable, its value stands among the variables. */
function ArgumentInput({ argument, owner, path, node, building }: ArgumentInputProps) {
  const { t } = useLanguage();
  const { state, change } = building;
  const { name, type } = argument;
  const value = node.arguments?.find((each) => each.name.value === name)?.value;
  const plain = value === undefined ? undefined : valueFromASTUntyped(value, state.variables);
  const setValue = (next: unknown) => {
    const literal = next === undefined ? undefined : (astFromValue(next, type) ?? undefined);
    change({ query: setArgument(state.query, path, { name, value: literal }) });
  };
  if (value?.kind === Kind.VARIABLE) {
    return (
      <p className="value">
        {name}: <span className="mono">${value.name.value}</span>{' '}
        <button type="button" className="quiet" onClick={() => setValue(plain)}>
          {t('builder.noVariable')}
        </button>
      </p>
    );
  }
  const makeVariable = () => {
    const variable = freeName(name, building);
    const node = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } } as const;
    const query = addVariable(
      setArgument(state.query, path, { name, value: node }),
      variable,
      String(type),
    );
    change({
      query,
      variables: { ...state.variables, ...(plain === undefined ? {} : { [variable]: plain }) },
    });
  };
  return (
    <div className="argument">
      <ValueInput
        label={name}
        type={type}
        description={argument.description ?? undefined}
        codelist={codelistOf(owner, name, getNamedType(type).name)}
        value={plain}
        change={setValue}
      />
      <button type="button" className="quiet" onClick={makeVariable}>
        {t('builder.variable', { name })}
      </button>
    </div>
  );
}

function freeName(name: string, { operation }: Building): string {
  const taken = new Set(operation?.variableDefinitions?.map(({ variable }) => variable.name.value));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}${number}`;
  return free;
}
