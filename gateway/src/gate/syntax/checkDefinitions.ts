import {
  Kind,
  type ASTNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type TypeNode,
} from 'graphql';
import type { Finding } from '../GateReport';
import { DirectiveNames } from './DirectiveNames';
import { builtInScalars, federationTypes, graphqlDirectives } from './federationNames';
import { apolloSpecs, readLinks, type Link } from './readLinks';

/**
 * What contradicts itself in a schema: a name that it does not define, or defines twice. Composition would find it too, but says less
 * of the place, and looks for similar names at a cost that a hostile schema can raise.
 */
export function checkDefinitions(document: DocumentNode): Finding[] {
  return new DefinitionCheck(document).run();
}

class DefinitionCheck {
  private readonly findings: Finding[] = [];
  /** The kind of each type, `ObjectType`. */
  private readonly types = new Map<string, string>();
  private readonly directives = new Set<string>(['link', ...graphqlDirectives]);
  private readonly links: Link[];
  private readonly names: DirectiveNames;
  private readonly members = new Map<string, Set<string>>();

  constructor(private readonly document: DocumentNode) {
    this.links = readLinks(document);
    this.names = new DirectiveNames(this.links);
  }

  run(): Finding[] {
    for (const definition of this.document.definitions) this.collect(definition);
    for (const definition of this.document.definitions) this.collectExtension(definition);
    for (const link of this.links) {
      this.directives.add(link.directive);
      if (link.identity.startsWith(apolloSpecs)) this.collectLinked(link);
    }
    for (const definition of this.document.definitions) this.check(definition, undefined);
    return this.findings;
  }

  private collectLinked({ imports, namespace }: Link): void {
    this.directives.add(namespace);
    for (const as of imports.keys()) {
      if (as.startsWith('@')) this.directives.add(as.slice(1));
      else if (!this.types.has(as)) this.types.set(as, 'ScalarType');
    }
  }

  private collect(definition: DefinitionNode): void {
    if (!('name' in definition) || definition.name === undefined) return;
    const name = definition.name.value;
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) {
      if (
        this.directives.has(name) &&
        !this.names.isFederations(name) &&
        !graphqlDirectives.has(name)
      )
        this.addTwice(`@${name}`, definition);
      this.directives.add(name);
      return;
    }
    if (!definition.kind.endsWith('TypeDefinition')) return;
    if (this.types.has(name)) this.addTwice(name, definition);
    this.types.set(name, kindOf(definition));
  }

  private collectExtension(definition: DefinitionNode): void {
    if (!isExtension(definition)) return;
    const name = coordinateOf(definition, undefined);
    if (!this.types.has(name)) this.types.set(name, kindOf(definition));
  }

  private check(node: ASTNode, parent: string | undefined): void {
    const coordinate = coordinateOf(node, parent);
    if (node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION) {
      this.add('holds an operation or a fragment, which a schema cannot.', 'Take it out.', node);
      return;
    }
    this.checkExtension(node, coordinate);
    if (parent !== undefined) this.checkUnique(node, parent, coordinate);
    if ('directives' in node) this.checkDirectives(node.directives, coordinate);
    if ('type' in node) this.checkType(node.type as TypeNode, coordinate);
    for (const part of partsOf(node)) this.check(part, coordinate);
    for (const type of typesOf(node)) this.checkType(type, coordinate);
  }

  private checkExtension(node: ASTNode, name: string): void {
    if (!isExtension(node) || this.types.get(name) === kindOf(node)) return;
    const remedy = 'Extend it as what it is.';
    this.add(`extends ${name} as another kind of type than it defines.`, remedy, node, name);
  }

  private checkUnique(node: ASTNode, parent: string, coordinate: string): void {
    if (node.kind === Kind.OPERATION_TYPE_DEFINITION) return;
    const known = this.members.get(parent) ?? new Set();
    if (known.has(coordinate)) this.addTwice(coordinate, node);
    this.members.set(parent, known.add(coordinate));
  }

  private checkDirectives(nodes: readonly ASTNode[] | undefined, coordinate: string): void {
    for (const node of (nodes ?? []) as readonly ConstDirectiveNode[]) {
      const written = node.name.value;
      if (this.directives.has(written) || this.names.of(written) !== written) continue;
      const remedy = this.names.isFederations(written)
        ? `Import it: @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@${written}"]).`
        : `Define it with \`directive @${written} on …\`, or leave it out.`;
      const place = `@${written} on ${coordinate}`;
      this.add(`uses @${written} on ${coordinate} without defining it.`, remedy, node, place);
    }
  }

  private checkType(node: TypeNode, coordinate: string): void {
    if (node.kind !== Kind.NAMED_TYPE) return this.checkType(node.type, coordinate);
    const name = node.name.value;
    if (this.types.has(name) || builtInScalars.has(name) || federationTypes.has(name)) return;
    const remedy = `Define ${name}. A type of another member is defined again: with its key if it is an entity, word for word if it is shared.`;
    this.add(
      `names the type ${name} at ${coordinate} without defining it.`,
      remedy,
      node,
      coordinate,
    );
  }

  private addTwice(coordinate: string, node: ASTNode): void {
    this.add(`defines ${coordinate} twice.`, 'Keep one of both.', node, coordinate);
  }

  private add(what: string, remedy: string, node: ASTNode, coordinate?: string): void {
    const line = node.loc?.startToken.line;
    const message = `The schema ${what}`;
    this.findings.push({
      code: 'SCHEMA_INVALID',
      severity: 'error',
      message,
      remedy,
      coordinate,
      line,
    });
  }
}

function isExtension(node: ASTNode): boolean {
  return node.kind.endsWith('TypeExtension');
}

/** `ObjectType` of an ObjectTypeDefinition or ObjectTypeExtension. */
function kindOf({ kind }: ASTNode): string {
  return kind.replace(/(Definition|Extension)$/, '');
}

function coordinateOf(node: ASTNode, parent: string | undefined): string {
  const name = 'name' in node && node.name !== undefined ? node.name.value : 'schema';
  if (node.kind === Kind.DIRECTIVE_DEFINITION) return `@${name}`;
  if (parent === undefined) return name;
  const isArgument = node.kind === Kind.INPUT_VALUE_DEFINITION && /[.@]/.test(parent);
  return isArgument ? `${parent}(${name}:)` : `${parent}.${name}`;
}

function partsOf(node: ASTNode): readonly ASTNode[] {
  if ('fields' in node) return node.fields ?? [];
  if ('values' in node) return (node.values ?? []) as readonly ASTNode[];
  if ('operationTypes' in node) return node.operationTypes ?? [];
  const takesArguments =
    node.kind === Kind.FIELD_DEFINITION || node.kind === Kind.DIRECTIVE_DEFINITION;
  return takesArguments ? (node.arguments ?? []) : [];
}

/** Interfaces of a type, members of a union. */
function typesOf(node: ASTNode): readonly TypeNode[] {
  if ('interfaces' in node) return node.interfaces ?? [];
  return 'types' in node ? (node.types ?? []) : [];
}
