import {
  Kind,
  print,
  stripIgnoredCharacters,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type NameNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { ReducedOperation } from '../execution/operation/reduceOperation';
import { recordedName } from './recordedName';
import { renameVariables } from './renameVariables';
import { ResponseNames } from './ResponseNames';
import { scrubValue } from './scrubValue';

/**
 * What an operation asks for, as text, without anything that the client put into it: no literals, no aliases and no names of
 * variables and fragments. The name of the operation stays, and what is the schema's. It is valid for the schema when the
 * operation is, and its own signature is itself.
 */
export function signatureOf(operation: ReducedOperation, schema: GraphQLSchema): string {
  return new SignatureWriter(operation, schema).write();
}

class SignatureWriter {
  private readonly typeInfo: TypeInfo;
  private readonly definitions: readonly (OperationDefinitionNode | FragmentDefinitionNode)[];
  private readonly names: ResponseNames;
  /** New names of the fragments that are used, in the order in which they are come upon. */
  private readonly fragments: ReadonlyMap<string, string>;

  constructor(
    source: ReducedOperation,
    private readonly schema: GraphQLSchema,
  ) {
    this.typeInfo = new TypeInfo(schema);
    const used = usedFragments(source);
    this.fragments = new Map(used.map(({ name }, index) => [name.value, `F${index + 1}`]));
    this.names = new ResponseNames([source.operation, ...used]);
    this.definitions = [source.operation, ...used];
  }

  write(): string {
    const visitor = visitWithTypeInfo(this.typeInfo, this.visitor);
    const definitions = this.definitions.map((definition) => visit(definition, visitor));
    const document = { kind: Kind.DOCUMENT, definitions } as const;
    return stripIgnoredCharacters(print(renameVariables(document)));
  }

  private readonly visitor: ASTVisitor = {
    OperationDefinition: {
      enter: ({ name, ...operation }) => {
        const kept = recordedName(name?.value) === undefined ? {} : { name };
        return { ...operation, ...kept, directives: [] };
      },
    },
    FragmentDefinition: {
      enter: (fragment) => ({ ...fragment, name: this.renamed(fragment.name), directives: [] }),
    },
    VariableDefinition: { enter: (definition) => this.scrubDefault(definition) },
    Argument: {
      enter: (argument) => ({
        ...argument,
        value: scrubValue(argument.value, this.typeInfo.getInputType()),
      }),
    },
    FragmentSpread: {
      enter: (spread) => ({ ...spread, name: this.renamed(spread.name) }),
    },
    Field: {
      leave: ({ alias: _clients, ...field }) => {
        const alias = this.names.aliasOf(field, String(this.typeInfo.getFieldDef()?.type));
        return alias ? { ...field, alias } : field;
      },
    },
    SelectionSet: {
      leave: (set) => ({ ...set, selections: withoutRepetitions(set.selections) }),
    },
  };

  private scrubDefault(definition: VariableDefinitionNode): VariableDefinitionNode {
    const { defaultValue, ...rest } = definition;
    const type = typeFromAST(this.schema, definition.type as TypeNode) as GraphQLInputType;
    const scrubbed = defaultValue && { defaultValue: scrubValue(defaultValue, type) };
    return { ...rest, ...scrubbed, directives: [] };
  }

  private renamed(fragment: NameNode): NameNode {
    return { kind: Kind.NAME, value: this.fragments.get(fragment.value) ?? fragment.value };
  }
}

function usedFragments({ operation, fragments }: ReducedOperation): FragmentDefinitionNode[] {
  const used = new Set<FragmentDefinitionNode>();
  const FragmentSpread = ({ name }: FragmentSpreadNode) => {
    const fragment = fragments.get(name.value);
    if (fragment) used.add(fragment);
  };
  visit(operation, { FragmentSpread });
  // It grows while it is gone through.
  for (const fragment of used) visit(fragment, { FragmentSpread });
  return [...used];
}

/** Fields that differed in their aliases and literals alone are one field. */
function withoutRepetitions(selections: readonly SelectionNode[]): SelectionNode[] {
  return [...new Map(selections.map((selection) => [print(selection), selection])).values()];
}
