import { Kind } from 'graphql';
import type { Finding } from '../../GateReport';
import { finding } from '../finding';
import { hasDirective } from '../hasDirective';
import { rootTypes } from '../rootTypes';
import type { PolicyContext } from '../PolicyContext';
import type { SchemaField } from '../SchemaModel';

/** Root fields are nobody else's, and null when their member is down. */
export function checkRootFields({ model, others }: PolicyContext): Finding[] {
  const subscription = model.types.get('Subscription');
  const subscriptions = subscription === undefined ? [] : [unserved(subscription)];
  const fields = [...rootTypes].flatMap((root) => [
    ...(model.types.get(root)?.fields.values() ?? []),
  ]);
  return [
    ...subscriptions,
    ...fields.flatMap((field) => {
      const [root = '', name = ''] = field.coordinate.split('.');
      const holder = others.resolversOf(root, name)[0]?.member;
      const isTaken = holder !== undefined && !hasDirective('override', field);
      return [...(isTaken ? [taken(field, holder)] : []), ...checkNull(field, root)];
    }),
  ];
}

function checkNull(field: SchemaField, root: string): Finding[] {
  if (field.typeNode.kind !== Kind.NON_NULL_TYPE) return [];
  const { coordinate, type } = field;
  return [
    finding(field, {
      code: 'ROOT_FIELD_NOT_NULL',
      // Mutations of several members in one request are rare.
      severity: root === 'Query' ? 'error' : 'warning',
      message: `${coordinate} must be nullable, but is ${type}: a null there nulls everybody's answer.`,
      remedy: `Write ${type.slice(0, -1)}.`,
    }),
  ];
}

function taken(field: SchemaField, holder: string): Finding {
  return finding(field, {
    code: 'ROOT_FIELD_TAKEN',
    message: `${field.coordinate} is a root field of "${holder}": only one member can answer it.`,
    remedy: 'Take another name, such as one that begins with what your agency is about.',
  });
}

function unserved(type: { coordinate: string; line: number }): Finding {
  return finding(type, {
    code: 'SUBSCRIPTION_NOT_SERVED',
    message: 'The gateway serves queries and mutations, but the schema has subscriptions.',
    remedy: `Leave the type ${type.coordinate} out.`,
  });
}
