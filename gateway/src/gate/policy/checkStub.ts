import type { Finding } from '../GateReport';
import { directivesNamed } from './directivesNamed';
import { finding } from './finding';
import { hasDirective } from './hasDirective';
import { isOnlyRead } from './isOnlyRead';
import { keyFields } from './keyFields';
import { keysOf } from './keysOf';
import type { PolicyContext } from './PolicyContext';
import type { SchemaField, SchemaType } from './SchemaModel';

/** An entity of another member has one of its owner's keys, as the owner has it, and fields that nobody else answers. */
export function checkStub(type: SchemaType, context: PolicyContext): Finding[] {
  if (isOnlyRead(type)) return [];
  return [
    ...checkKey(type, context),
    ...checkKeyFields(type, context),
    ...checkFields(type, context),
  ];
}

function checkKey(type: SchemaType, { others }: PolicyContext): Finding[] {
  const keys = [...keysOf(type)];
  const owners = others.keysOf(type.name);
  const [key] = keys;
  if (keys.length === 1 && key !== undefined && owners.has(key)) return [];
  const written = keys.map((each) => `"${each}"`).join(' and ') || 'none';
  const choice = [...owners].map((each) => `@key(fields: "${each}")`).join(' or ');
  return [
    finding(directivesNamed(type, 'key')[0] ?? type, {
      code: 'FOREIGN_KEY',
      message: `${type.name} of "${others.ownerOf(type.name)}" must have one of its owner's keys and no other, but has ${written}.`,
      remedy: `Write \`type ${type.name} ${choice} { … }\`.`,
    }),
  ].map((each) => ({ ...each, coordinate: type.coordinate }));
}

/** A nullable key, or one of another type, would become that for everybody. */
function checkKeyFields(type: SchemaType, { model, others }: PolicyContext): Finding[] {
  const keys = keyFields(model);
  const owners = others.ownersDefinition(type.name);
  return [...type.fields.values()].flatMap((field) => {
    const theirs = owners?.type.fields.get(field.name);
    if (!keys.has(field.coordinate) || theirs === undefined || theirs.type === field.type)
      return [];
    return [
      finding(field, {
        code: 'FOREIGN_KEY',
        message: `${field.coordinate} must be ${theirs.type} as with "${owners?.member}", but is ${field.type}.`,
        remedy: `Write ${field.name}: ${theirs.type}.`,
      }),
    ];
  });
}

function checkFields(type: SchemaType, context: PolicyContext): Finding[] {
  const keys = keyFields(context.model);
  const owners = context.others.keyFieldsOf(type.name);
  const lacksKey = keysOf(type).size === 0;
  return [...type.fields.values()].flatMap((field) => {
    const isKey = keys.has(field.coordinate) || lacksKey;
    if (isKey && owners.has(field.name)) return [];
    if (hasDirective('external', type, field) || hasDirective('override', field)) return [];
    const holder = context.others.resolversOf(type.name, field.name)[0]?.member;
    return holder === undefined ? [] : [taken(field, holder)];
  });
}

function taken(field: SchemaField, holder: string): Finding {
  return finding(field, {
    code: 'FOREIGN_FIELD_TAKEN',
    message: `${field.coordinate} is answered by "${holder}": no other member may answer it, @shareable or not.`,
    remedy:
      'Take another name; to read the field, mark it @external and name it in a @requires of yours.',
  });
}
