import {
  Kind,
  print,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type StringValueNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
} from 'graphql';
import { DirectiveNames } from '../syntax/DirectiveNames';
import {
  federationRootFields,
  federationTypes,
  graphqlDirectives,
} from '../syntax/federationNames';
import { readLinks } from '../syntax/readLinks';
import { rootTypeNames } from '../syntax/rootTypeNames';
import type {
  AppliedDirective,
  SchemaElement,
  SchemaField,
  SchemaModel,
  SchemaType,
  TypeKind,
} from './SchemaModel';

/** Reads what a schema says of each type, definitions and extensions together, with root types under their usual names. */
export function readModel(document: DocumentNode): SchemaModel {
  return new ModelReader(document).read();
}

type TypeNodes = TypeDefinitionNode | TypeExtensionNode;

class ModelReader {
  private readonly names: DirectiveNames;
  private readonly roots: ReadonlyMap<string, string>;
  private readonly types = new Map<string, SchemaType>();
  private readonly directives: AppliedDirective[] = [];
  private readonly ownDirectives = new Set<string>();
  private description: SchemaModel['description'];

  constructor(private readonly document: DocumentNode) {
    this.names = new DirectiveNames(readLinks(document));
    this.roots = rootTypeNames(document);
  }

  read(): SchemaModel {
    for (const definition of this.document.definitions) this.readDefinition(definition);
    const { types, directives, description, ownDirectives } = this;
    return { types, directives, description, ownDirectives };
  }

  private readDefinition(definition: DefinitionNode): void {
    switch (definition.kind) {
      case Kind.SCHEMA_DEFINITION:
        if (definition.description) {
          const line = lineOf(definition);
          this.description = { text: definition.description.value, line };
        }
        this.directives.push(...this.readDirectives(definition.directives));
        break;
      case Kind.SCHEMA_EXTENSION:
        this.directives.push(...this.readDirectives(definition.directives));
        break;
      case Kind.DIRECTIVE_DEFINITION: {
        const name = definition.name.value;
        const isOwn = !this.names.isFederations(name) && !graphqlDirectives.has(name);
        if (isOwn) this.ownDirectives.add(name);
        break;
      }
      default:
        if (kinds.has(definition.kind)) this.readType(definition as TypeNodes);
    }
  }

  private readType(node: TypeNodes): void {
    const kind = kinds.get(node.kind)!;
    if (federationTypes.get(node.name.value) === kind) return;
    const name = this.nameOf(node.name.value);
    const known = this.types.get(name);
    const type: SchemaType = known ?? {
      ...this.element(node, name, name),
      kind,
      fields: new Map(),
      values: new Map(),
      related: new Set(),
    };
    if (known !== undefined) {
      type.directives = [...known.directives, ...this.readDirectives(node.directives)];
      type.description ??= descriptionOf(node);
    }
    this.types.set(name, type);
    this.readParts(node, type);
  }

  private readParts(node: TypeNodes, type: SchemaType): void {
    const fields = 'fields' in node ? (node.fields ?? []) : [];
    for (const field of fields) {
      if (type.name === 'Query' && federationRootFields.has(field.name.value)) continue;
      type.fields.set(field.name.value, this.readField(field, `${type.name}.${field.name.value}`));
    }
    for (const value of 'values' in node ? (node.values ?? []) : []) {
      const name = value.name.value;
      type.values.set(name, this.element(value, name, `${type.name}.${name}`));
    }
    const related = 'interfaces' in node ? node.interfaces : 'types' in node ? node.types : [];
    for (const each of related ?? []) type.related.add(this.nameOf(each.name.value));
  }

  private readField(
    node: FieldDefinitionNode | InputValueDefinitionNode,
    coordinate: string,
  ): SchemaField {
    const given = node.kind === Kind.FIELD_DEFINITION ? (node.arguments ?? []) : [];
    const defaultValue = node.kind === Kind.INPUT_VALUE_DEFINITION ? node.defaultValue : undefined;
    return {
      ...this.element(node, node.name.value, coordinate),
      type: textOf(node.type),
      typeNode: node.type,
      namedType: this.nameOf(nameIn(node.type)),
      defaultValue: defaultValue && print(defaultValue),
      arguments: new Map(
        given.map((argument) => [
          argument.name.value,
          this.readField(argument, `${coordinate}(${argument.name.value}:)`),
        ]),
      ),
    };
  }

  private element(
    node: TypeNodes | FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode,
    name: string,
    coordinate: string,
  ): SchemaElement {
    return {
      coordinate,
      name,
      description: descriptionOf(node),
      directives: this.readDirectives(node.directives),
      line: lineOf(node.name),
    };
  }

  private readDirectives(nodes: readonly ConstDirectiveNode[] = []): AppliedDirective[] {
    return nodes.map((node) => ({
      name: this.names.of(node.name.value),
      node,
      line: lineOf(node),
    }));
  }

  private nameOf(written: string): string {
    return this.roots.get(written) ?? written;
  }
}

const kinds: ReadonlyMap<string, TypeKind> = new Map<string, TypeKind>([
  [Kind.OBJECT_TYPE_DEFINITION, 'object'],
  [Kind.OBJECT_TYPE_EXTENSION, 'object'],
  [Kind.INTERFACE_TYPE_DEFINITION, 'interface'],
  [Kind.INTERFACE_TYPE_EXTENSION, 'interface'],
  [Kind.UNION_TYPE_DEFINITION, 'union'],
  [Kind.UNION_TYPE_EXTENSION, 'union'],
  [Kind.ENUM_TYPE_DEFINITION, 'enum'],
  [Kind.ENUM_TYPE_EXTENSION, 'enum'],
  [Kind.INPUT_OBJECT_TYPE_DEFINITION, 'input'],
  [Kind.INPUT_OBJECT_TYPE_EXTENSION, 'input'],
  [Kind.SCALAR_TYPE_DEFINITION, 'scalar'],
  [Kind.SCALAR_TYPE_EXTENSION, 'scalar'],
]);

function descriptionOf(node: object): string | undefined {
  return 'description' in node
    ? (node.description as StringValueNode | undefined)?.value
    : undefined;
}

function nameIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameIn(type.type);
}

function textOf(type: TypeNode): string {
  if (type.kind === Kind.NAMED_TYPE) return type.name.value;
  return type.kind === Kind.LIST_TYPE ? `[${textOf(type.type)}]` : `${textOf(type.type)}!`;
}

function lineOf({ loc }: { loc?: { startToken: { line: number } } | undefined }): number {
  return loc?.startToken.line ?? 1;
}
