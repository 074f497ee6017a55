import {
  getNamedType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Codelist } from '../graph/loadCodelist';
import { codelistOf } from './codelistOf';

/** The lists of codes that the variables of an operation take their values from, by where they are used. */
export function variableCodelists(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): Map<string, Codelist> {
  const found = new Map<string, Codelist>();
  const types = new TypeInfo(schema);
  visit(
    operation,
    visitWithTypeInfo(types, {
      Variable({ name }, _key, parent) {
        const input = types.getInputType();
        const owner = ownerOf(types, parent);
        if (!owner || !input) return;
        const codelist = codelistOf(owner.type, owner.name, getNamedType(input).name);
        if (codelist) found.set(name.value, codelist);
      },
    }),
  );
  return found;
}

function ownerOf(types: TypeInfo, parent: ASTNode | readonly ASTNode[] | undefined) {
  if (!parent || !('kind' in parent)) return undefined;
  if (parent.kind === Kind.OBJECT_FIELD) {
    const type = types.getParentInputType();
    return type && { type: getNamedType(type).name, name: parent.name.value };
  }
  if (parent.kind !== Kind.ARGUMENT) return undefined;
  const type = `${types.getParentType()?.name}.${types.getFieldDef()?.name}`;
  return { type, name: parent.name.value };
}
