import type { Finding } from '../../GateReport';
import { finding } from '../finding';
import { hasDirective } from '../hasDirective';
import { rootTypes } from '../rootTypes';
import type { PolicyContext } from '../PolicyContext';
import type { SchemaElement, SchemaType } from '../SchemaModel';

/** Everything that is the member's own has a description: it is all that people outside of the agency know of it. */
export function checkDescriptions({ model, others }: PolicyContext): Finding[] {
  return [...model.types.values()]
    .filter(({ name }) => name !== 'Subscription')
    .flatMap((type) => ownElements(type, others).flatMap(checkElement));
}

function checkElement(element: SchemaElement): Finding[] {
  const { coordinate, description } = element;
  if (description !== undefined && description.trim() !== '') return [];
  return [
    finding(element, {
      code: 'DESCRIPTION_MISSING',
      message: `${coordinate} must have a description, but has none.`,
      remedy: 'Say above it, in quotation marks, what it means to somebody outside of your agency.',
    }),
  ];
}

/** The type with all that is in it, or what the member adds to a type of others. */
function ownElements(type: SchemaType, others: PolicyContext['others']): SchemaElement[] {
  const isForeign = others.isForeign(type.name);
  const definitions = others.definitionsOf(type.name);
  const isTheirs = (name: string) =>
    isForeign && definitions.some((each) => each.type.fields.has(name));
  const fields = [...type.fields.values()].filter(
    (field) => !isTheirs(field.name) && !hasDirective('external', type, field),
  );
  return [
    ...(isForeign || rootTypes.has(type.name) ? [] : [type]),
    ...fields.flatMap((field) => [field, ...field.arguments.values()]),
    ...(isForeign ? [] : type.values.values()),
  ];
}
