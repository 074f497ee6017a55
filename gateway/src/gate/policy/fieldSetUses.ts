import { directivesNamed } from './directivesNamed';
import { hasDirective } from './hasDirective';
import type { AppliedDirective, SchemaModel, SchemaType } from './SchemaModel';
import { textArgument } from './textArgument';

/** A place where a schema builds upon fields that others may answer. */
export interface FieldSetUse {
  directive: string;
  coordinate: string;
  line: number;
  /** The type that the field set starts from. */
  type: string;
  /** `id organisation { code }` */
  fieldSet: string;
}

type Where = { coordinate: string };

/** Keys, what fields require and provide, what they take from a context, and what is external. */
export function fieldSetUses(model: SchemaModel): FieldSetUse[] {
  const types = [...model.types.values()];
  return [...types.flatMap(usesIn), ...usesOfContexts(types)];
}

function usesIn(type: SchemaType): FieldSetUse[] {
  const uses = directivesNamed(type, 'key').map((key) => useOf(key, type, type.name));
  for (const field of type.fields.values()) {
    for (const directive of field.directives) {
      if (directive.name === 'requires') uses.push(useOf(directive, field, type.name));
      if (directive.name === 'provides') uses.push(useOf(directive, field, field.namedType));
    }
    if (hasDirective('external', type, field)) {
      const { coordinate, line, name: fieldSet } = field;
      uses.push({ directive: 'external', coordinate, line, type: type.name, fieldSet });
    }
  }
  return uses;
}

function useOf(
  directive: AppliedDirective,
  { coordinate }: Where,
  type: string,
  argument = 'fields',
): FieldSetUse {
  const { name, line } = directive;
  const fieldSet = textArgument(directive, argument) ?? '';
  return { directive: name, coordinate, line, type, fieldSet };
}

/** `@fromContext(field: "$place { country { code } }")` selects from each type that has `@context(name: "place")`. */
function usesOfContexts(types: readonly SchemaType[]): FieldSetUse[] {
  const contexts = new Map<string, string[]>();
  for (const type of types) {
    for (const context of directivesNamed(type, 'context')) {
      const name = textArgument(context, 'name') ?? '';
      contexts.set(name, [...(contexts.get(name) ?? []), type.name]);
    }
  }
  if (contexts.size === 0) return [];
  const fields = types.flatMap((type) => [...type.fields.values()]);
  const given = fields.flatMap((field) => [...field.arguments.values()]);
  return given.flatMap((argument) =>
    directivesNamed(argument, 'fromContext').flatMap((directive) => {
      const use = useOf(directive, argument, '', 'field');
      const [, name = '', fieldSet = ''] = /^\s*\$(\w+)\s*([^]*)$/.exec(use.fieldSet) ?? [];
      return (contexts.get(name) ?? []).map((type) => ({ ...use, type, fieldSet }));
    }),
  );
}
