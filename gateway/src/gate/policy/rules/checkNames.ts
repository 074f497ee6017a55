import type { Finding } from '../../GateReport';
import { federationTypes } from '../../syntax/federationNames';
import { finding } from '../finding';
import type { PolicyContext } from '../PolicyContext';
import type { SchemaElement, SchemaType } from '../SchemaModel';

/** Prefixes that composition gives to what comes from specifications. */
const specifications =
  /^(join|link|core|federation|tag|inaccessible|cost|context|authenticated|requiresScopes|policy|cacheTag|connect)__/;

/** Refuses names that stand for something else in the supergraph or in the gateway. */
export function checkNames({ model }: PolicyContext): Finding[] {
  const directives = [...model.ownDirectives].flatMap((name) => {
    const message = reasonAgainst(name) ?? reasonAgainstType(name);
    return message === undefined
      ? []
      : [refused({ coordinate: `@${name}`, line: undefined }, message)];
  });
  return [...directives, ...[...model.types.values()].flatMap(checkType)];
}

function checkType(type: SchemaType): Finding[] {
  const reason = reasonAgainst(type.name) ?? reasonAgainstType(type.name);
  const parts: SchemaElement[] = [
    ...[...type.fields.values()].flatMap((field) => [field, ...field.arguments.values()]),
    ...type.values.values(),
  ];
  return [
    ...(reason === undefined ? [] : [refused(type, reason)]),
    ...parts.flatMap((part) => {
      const why = reasonAgainst(part.name);
      return why === undefined ? [] : [refused(part, why)];
    }),
  ];
}

function reasonAgainst(name: string): string | undefined {
  if (name.startsWith('__')) return 'names that begin with "__" belong to introspection';
  if (Object.hasOwn(Object.prototype, name)) return 'every object of JavaScript has it already';
  return undefined;
}

function reasonAgainstType(name: string): string | undefined {
  if (federationTypes.has(name)) return 'Federation has it with another meaning';
  if (specifications.test(name)) return 'names with this prefix belong to specifications';
  return undefined;
}

function refused(place: { coordinate: string; line: number | undefined }, reason: string): Finding {
  return finding(place, {
    code: 'RESERVED_NAME',
    message: `${place.coordinate} cannot be called so: ${reason}.`,
    remedy: 'Take another name.',
  });
}
