import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
} from 'graphql';
import { federationNames, type FederationNames } from './federationNames';
import { rootNames } from './rootNames';

export interface IndexedType {
  name: string;
  kind: 'object' | 'interface' | 'union' | 'other';
  fields: Map<string, FieldDefinitionNode>;
  directives: ConstDirectiveNode[];
}

const kinds: Readonly<Record<string, IndexedType['kind']>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'object',
  [Kind.OBJECT_TYPE_EXTENSION]: 'object',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.INTERFACE_TYPE_EXTENSION]: 'interface',
  [Kind.UNION_TYPE_DEFINITION]: 'union',
  [Kind.UNION_TYPE_EXTENSION]: 'union',
};

/** The types of a schema by name, with what stands in extensions. */
export class SchemaIndex {
  readonly types = new Map<string, IndexedType>();
  readonly enums = new Map<string, string[]>();
  readonly names: FederationNames;
  private readonly queryName: string;

  constructor(document: DocumentNode) {
    this.names = federationNames(document);
    const roots = [...rootNames(document)].filter(([, usual]) => usual === 'Query');
    this.queryName = roots.at(-1)?.[0] ?? 'Query';
    for (const definition of document.definitions) {
      if (definition.kind === Kind.ENUM_TYPE_DEFINITION) this.addEnum(definition);
      if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) continue;
      const kind = kinds[definition.kind] ?? 'other';
      const name = definition.name.value;
      const type = this.types.get(name) ?? emptyType(name, kind);
      this.types.set(name, type);
      if (kind === 'other') continue;
      const { fields = [], directives = [] } = definition as ObjectLike;
      for (const field of fields) type.fields.set(field.name.value, field);
      type.directives.push(...directives);
    }
  }

  /** The fields of the query root. */
  get rootFields(): readonly FieldDefinitionNode[] {
    return [...(this.types.get(this.queryName)?.fields.values() ?? [])];
  }

  fieldsOf(typeName: string): ReadonlyMap<string, FieldDefinitionNode> | undefined {
    const type = this.types.get(typeName);
    return type?.kind === 'object' || type?.kind === 'interface' ? type.fields : undefined;
  }

  has(directive: string, { directives = [] }: Pick<FieldDefinitionNode, 'directives'>): boolean {
    return directives.some(({ name }) => this.names.directive(name.value) === directive);
  }

  private addEnum({ name, values = [] }: EnumTypeDefinitionNode): void {
    this.enums.set(
      name.value,
      values.map((value) => value.name.value),
    );
  }
}

interface ObjectLike {
  fields?: readonly FieldDefinitionNode[];
  directives?: readonly ConstDirectiveNode[];
}

function emptyType(name: string, kind: IndexedType['kind']): IndexedType {
  return { name, kind, fields: new Map(), directives: [] };
}
