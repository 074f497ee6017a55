import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { inputTypeOf } from '../values/inputTypeOf';
import type { CodedQuery } from './CodedQuery';

/** The query for TypeScript with the types of its variables. */
export function writeTypeScript(coded: CodedQuery): string {
  const { query, variables, url } = coded;
  const inputs = variableTypes(coded);
  return `${typesOf(inputs)}const query = /* GraphQL */ \`
${query.trim().replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`;

const variables: Variables = ${JSON.stringify(variables, null, 2)};

const response = await fetch(${JSON.stringify(url)}, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});
const { data, errors } = await response.json();
if (errors) console.error(errors);
console.log(data);
`;
}

interface Variable {
  name: string;
  type: GraphQLInputType;
  isOptional: boolean;
}

function variableTypes({ operation, schema }: CodedQuery): Variable[] {
  return (operation?.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
    const input = inputTypeOf(schema, type);
    if (!input) return [];
    const isOptional = !isNonNullType(input) || defaultValue !== undefined;
    return [{ name: variable.name.value, type: input, isOptional }];
  });
}

function typesOf(variables: readonly Variable[]): string {
  const objects = new Map<string, GraphQLInputObjectType>();
  for (const { type } of variables) collectObjects(type, objects);
  const lines = variables.map(
    ({ name, type, isOptional }) => `  ${name}${isOptional ? '?' : ''}: ${typeOf(type)};`,
  );
  const declared = [...objects.values()].map(interfaceOf);
  return `${declared.join('')}interface Variables {\n${lines.join('\n')}\n}\n\n`;
}

function interfaceOf(type: GraphQLInputObjectType): string {
  const fields = Object.values(type.getFields()).map(
    (field) => `  ${field.name}${isNonNullType(field.type) ? '' : '?'}: ${typeOf(field.type)};`,
  );
  return `interface ${type.name} {\n${fields.join('\n')}\n}\n\n`;
}

function collectObjects(
  type: GraphQLInputType,
  objects: Map<string, GraphQLInputObjectType>,
): void {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || objects.has(named.name)) return;
  objects.set(named.name, named);
  for (const field of Object.values(named.getFields())) collectObjects(field.type, objects);
}

function typeOf(type: GraphQLInputType): string {
  if (!isNonNullType(type)) return `${bareTypeOf(type)} | null`;
  return bareTypeOf(type.ofType as GraphQLInputType);
}

const scalars: Readonly<Record<string, string>> = {
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
};

function bareTypeOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return typeOf(type);
  if (isListType(type)) return `(${typeOf(type.ofType)})[]`;
  if (isEnumType(type))
    return type
      .getValues()
      .map(({ name }) => `'${name}'`)
      .join(' | ');
  return isInputObjectType(type) ? type.name : (scalars[type.name] ?? 'string');
}
