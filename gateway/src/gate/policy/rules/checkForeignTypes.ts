import type { Finding } from '../../GateReport';
import { checkCopy } from '../checkCopy';
import { checkStub } from '../checkStub';
import { directivesNamed } from '../directivesNamed';
import { finding } from '../finding';
import type { ForeignType } from '../OtherMembers';
import { rootTypes } from '../rootTypes';
import type { PolicyContext } from '../PolicyContext';
import type { SchemaType } from '../SchemaModel';

/** A type of others comes again only as it is: an entity by its key, everything else word for word. */
export function checkForeignTypes(context: PolicyContext): Finding[] {
  const { model, others } = context;
  return [...model.types.values()].flatMap((type) => {
    if (rootTypes.has(type.name)) return [];
    if (!others.isForeign(type.name)) return checkOwn(type, context);
    const theirs = others.ownersDefinition(type.name)!;
    const interfaceObject = directivesNamed(type, 'interfaceObject')[0];
    if (interfaceObject !== undefined) return [standsIn({ ...type, ...interfaceObject }, theirs)];
    if (theirs.type.kind !== type.kind) return [otherKind(type, theirs)];
    const found =
      type.kind === 'object' && others.isEntity(type.name)
        ? checkStub(type, context)
        : checkCopy(type, theirs);
    return [...found, ...checkInterfaces(type, context)];
  });
}

/** Fields that others added to a type of this member stay theirs. */
function checkOwn(type: SchemaType, { others }: PolicyContext): Finding[] {
  if (!others.isEntity(type.name)) return [];
  const keys = others.keyFieldsOf(type.name);
  return [...type.fields.values()].flatMap((field) => {
    if (keys.has(field.name) || directivesNamed(field, 'external').length > 0) return [];
    if (directivesNamed(field, 'override').length > 0) return [];
    const holder = others.resolversOf(type.name, field.name)[0]?.member;
    if (holder === undefined) return [];
    return [
      finding(field, {
        code: 'FOREIGN_FIELD_TAKEN',
        message: `${field.coordinate} is a field that "${holder}" added to your type: only one member can answer it.`,
        remedy: 'Take another name, or take the field over with the consent of its member.',
      }),
    ];
  });
}

function checkInterfaces(type: SchemaType, { others }: PolicyContext): Finding[] {
  if (type.kind === 'union') return [];
  const definitions = others.definitionsOf(type.name);
  return [...type.related].flatMap((name) => {
    if (!others.isForeign(name)) return [];
    if (definitions.some((each) => each.type.related.has(name))) return [];
    const owners = `"${others.ownerOf(type.name)}" and "${others.ownerOf(name)}"`;
    return [
      finding(type, {
        code: 'FOREIGN_INTERFACE',
        message: `${type.name} must not implement ${name}: neither is yours, and ${owners} do not say so.`,
        remedy: `Leave \`implements ${name}\` out; you may let it implement an interface of your own.`,
      }),
    ];
  });
}

function otherKind(type: SchemaType, { member, type: theirs }: ForeignType): Finding {
  return finding(type, {
    code: 'FOREIGN_TYPE_KIND',
    message: `${type.name} is ${kinds[theirs.kind]} of "${member}", but ${kinds[type.kind]} in the schema.`,
    remedy: 'Take another name.',
  });
}

function standsIn(place: { coordinate: string; line: number }, theirs: ForeignType): Finding {
  return finding(place, {
    code: 'INTERFACE_OBJECT_NOT_ALLOWED',
    message: `${place.coordinate} must not stand for ${kinds[theirs.type.kind]} of "${theirs.member}" with @interfaceObject: it would add its fields to each of their types.`,
    remedy: 'Add your fields to the entities that they belong to, each by its key.',
  });
}

const kinds: Record<SchemaType['kind'], string> = {
  object: 'an object type',
  interface: 'an interface',
  union: 'a union',
  enum: 'an enum',
  input: 'an input',
  scalar: 'a scalar',
};
