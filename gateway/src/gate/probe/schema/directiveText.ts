import { Kind, parse, print, type ConstDirectiveNode } from 'graphql';
import { valueText } from './valueText';

const fieldSets = new Set(['key.fields', 'requires.fields', 'provides.fields']);
/** Arguments that say what holds without them, too. */
const defaults = new Set(['key.resolvable: true', 'deprecated.reason: "No longer supported"']);
const maximumTokens = 2_000;

/** A directive as text: the same for all that mean the same, however they are written. */
export function directiveText(name: string, directive: ConstDirectiveNode): string {
  const values = (directive.arguments ?? [])
    .map(({ name: argument, value }) => {
      const isFieldSet = fieldSets.has(`${name}.${argument.value}`) && value.kind === Kind.STRING;
      const text = isFieldSet ? JSON.stringify(fieldSetText(value.value)) : valueText(value);
      return `${argument.value}: ${text}`;
    })
    .filter((argument) => !defaults.has(`${name}.${argument}`))
    .toSorted();
  return `@${name}${values.length > 0 ? `(${values.join(', ')})` : ''}`;
}

function fieldSetText(fields: string): string {
  try {
    const [definition] = parse(`{${fields}}`, {
      noLocation: true,
      maxTokens: maximumTokens,
    }).definitions;
    return print(definition!)
      .replace(/\s+/g, ' ')
      .replace(/^\{ | \}$/g, '');
  } catch {
    return fields;
  }
}
