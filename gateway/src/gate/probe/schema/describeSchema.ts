import {
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type NameNode,
  type StringValueNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode as TypeReference,
} from 'graphql';
import { directiveText } from './directiveText';
import { federationNames, type FederationNames } from './federationNames';
import { rootNames } from './rootNames';
import { valueText } from './valueText';

/** What a schema says of one thing: a type, a field, an argument or a value. */
export interface Described {
  /** The coordinate of what it belongs to: `Project` for `Project.title`. */
  parent: string | undefined;
  /** Where it stands, from 1. */
  line: number | undefined;
  /** What it is: `an enum`, `[Project!]!`, `Int = 20`. */
  is: string;
  description: string | undefined;
  directives: Set<string>;
  /** Interfaces of a type, members of a union. */
  types: Set<string>;
}

type TypeNode = TypeDefinitionNode | TypeExtensionNode;

interface Commented {
  name: NameNode;
  description?: StringValueNode | undefined;
  directives?: readonly ConstDirectiveNode[] | undefined;
}

const kinds: Readonly<Record<string, string>> = {
  Object: 'an object type',
  Interface: 'an interface',
  Union: 'a union',
  Enum: 'an enum',
  InputObject: 'an input',
  Scalar: 'a scalar',
};

/** Directives that change what a member is to the graph. Others stay in the member, and many servers do not print them. */
const compared = new Set(
  `key shareable external provides requires override inaccessible tag interfaceObject authenticated requiresScopes
   policy context fromContext cost listSize deprecated specifiedBy oneOf`.split(/\s+/),
);
/** On a type, these stand for all its fields. */
const spread = new Set(['shareable', 'external']);

/**
 * A schema as a list of facts by coordinate: the same for schemas that mean the same, whoever printed them. What
 * Federation adds to it, the order of things and the names that `@link` gives are no part of it.
 */
export function describeSchema(document: DocumentNode): Map<string, Described> {
  return new Description(document).facts;
}

class Description {
  readonly facts = new Map<string, Described>();
  private readonly names: FederationNames;
  private readonly roots: ReadonlyMap<string, string>;
  private readonly usedTypes = new Set<string>();

  constructor(document: DocumentNode) {
    this.names = federationNames(document);
    this.roots = rootNames(document);
    for (const definition of document.definitions) {
      if (isTypeDefinitionNode(definition) || isTypeExtensionNode(definition)) {
        if (!this.names.isForeignType(definition.name.value)) this.addType(definition);
      }
    }
    this.removeEmptyRoots();
    for (const [name, { is }] of this.facts) {
      if (is === kinds.Scalar && !this.usedTypes.has(name)) this.facts.delete(name);
    }
  }

  private addType(node: TypeNode): void {
    const name = this.nameOf(node.name.value);
    const is = kinds[node.kind.replace(/Type(Definition|Extension)$/, '')]!;
    const onFields = (node.directives ?? []).filter((each) => this.isSpread(each, node));
    const fact = this.add(name, node as Commented, { is, ignored: onFields });
    if ('interfaces' in node) {
      for (const each of node.interfaces ?? []) fact.types.add(each.name.value);
    }
    if ('types' in node) for (const each of node.types ?? []) fact.types.add(each.name.value);
    if ('values' in node) for (const each of node.values ?? []) this.addValue(name, each);
    if (!('fields' in node)) return;
    for (const field of node.fields ?? []) {
      if (field.kind === Kind.INPUT_VALUE_DEFINITION)
        this.addInput(`${name}.${field.name.value}`, name, field);
      else this.addField(name, field, onFields);
    }
  }

  private addField(
    parent: string,
    field: FieldDefinitionNode,
    inherited: readonly ConstDirectiveNode[],
  ): void {
    const name = field.name.value;
    if (parent === 'Query' && (name === '_entities' || name === '_service')) return;
    const coordinate = `${parent}.${name}`;
    const directives = [...(field.directives ?? []), ...inherited];
    this.add(coordinate, { ...field, directives }, { parent, is: this.typeText(field.type) });
    for (const argument of field.arguments ?? []) {
      this.addInput(`${coordinate}(${argument.name.value}:)`, coordinate, argument);
    }
  }

  private addInput(coordinate: string, parent: string, input: InputValueDefinitionNode): void {
    const { defaultValue } = input;
    const type = this.typeText(input.type);
    const is = defaultValue ? `${type} = ${valueText(defaultValue)}` : type;
    this.add(coordinate, input, { parent, is });
  }

  private addValue(parent: string, value: EnumValueDefinitionNode): void {
    this.add(`${parent}.${value.name.value}`, value, { parent, is: 'a value' });
  }

  private add(
    coordinate: string,
    { name, description, directives = [] }: Commented,
    { is, parent, ignored = [] }: Placed,
  ): Described {
    const known = this.facts.get(coordinate);
    const fact: Described = known ?? {
      parent,
      line: name.loc?.startToken.line,
      is,
      description: undefined,
      directives: new Set(),
      types: new Set(),
    };
    fact.description ??= description && plainText(description.value);
    for (const directive of directives) {
      const canonical = this.names.directive(directive.name.value);
      if (!compared.has(canonical) || ignored.includes(directive)) continue;
      fact.directives.add(directiveText(canonical, directive));
    }
    if (!known) this.facts.set(coordinate, fact);
    return fact;
  }

  private typeText(type: TypeReference): string {
    if (type.kind === Kind.LIST_TYPE) return `[${this.typeText(type.type)}]`;
    if (type.kind === Kind.NON_NULL_TYPE) return `${this.typeText(type.type)}!`;
    const name = type.name.value;
    this.usedTypes.add(name);
    return this.nameOf(name);
  }

  private isSpread({ name }: ConstDirectiveNode, node: TypeNode): boolean {
    return 'fields' in node && spread.has(this.names.directive(name.value));
  }

  private nameOf(name: string): string {
    return this.roots.get(name) ?? name;
  }

  /** Some servers print a root type that holds nothing but what Federation adds, and some do not. */
  private removeEmptyRoots(): void {
    const filled = new Set([...this.facts.values()].map(({ parent }) => parent));
    for (const name of this.roots.values()) if (!filled.has(name)) this.facts.delete(name);
  }
}

interface Placed {
  is: string;
  parent?: string;
  ignored?: readonly ConstDirectiveNode[];
}

/** Without blanks that no reader sees and some printers lose. */
function plainText(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trim();
}
