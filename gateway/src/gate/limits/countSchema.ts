import {
  Kind,
  type ASTNode,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
} from 'graphql';
import { scanText } from '../../bounds/scanText';
import type { Finding } from '../GateReport';
import { schemaLimits, type SchemaLimit } from './schemaLimits';
import { tooComplex, type Place } from './tooComplex';

type Counted = 'definitions' | 'fields' | 'enumValues' | 'arguments' | 'directives';

/** Counts what a parsed schema holds. A finding for each limit that it exceeds, and for the first place with too much. */
export function countSchema(document: DocumentNode): Finding[] {
  return new Counter().count(document);
}

class Counter {
  private readonly counts: Record<Counted, number> = {
    definitions: 0,
    fields: 0,
    enumValues: 0,
    arguments: 0,
    directives: 0,
  };
  private readonly crowded = new Map<SchemaLimit, Finding>();

  count({ definitions }: DocumentNode): Finding[] {
    this.counts.definitions = definitions.length;
    for (const definition of definitions) this.countNode(definition, nameOf(definition));
    const exceeded = (Object.keys(this.counts) as Counted[])
      .filter((limit) => this.counts[limit] > schemaLimits[limit])
      .map((limit) => tooComplex(limit, this.counts[limit]));
    return [...exceeded, ...this.crowded.values()];
  }

  private countNode(node: ASTNode, coordinate: string): void {
    if ('directives' in node) this.countDirectives(node.directives ?? [], coordinate);
    if ('interfaces' in node) this.check('related', node.interfaces?.length, { coordinate }, node);
    if ('types' in node) this.check('related', node.types?.length, { coordinate }, node);
    if ('fields' in node) this.countEach('fields', node.fields, coordinate);
    if ('values' in node) this.countEach('enumValues', node.values, coordinate);
    if ('arguments' in node) this.countEach('arguments', node.arguments, coordinate);
  }

  private countEach(
    counted: Counted,
    nodes: readonly ASTNode[] | undefined,
    coordinate: string,
  ): void {
    for (const node of nodes ?? []) {
      this.counts[counted] += 1;
      this.countNode(node, `${coordinate}.${nameOf(node)}`);
    }
  }

  private countDirectives(directives: readonly ASTNode[], coordinate: string): void {
    this.counts.directives += directives.length;
    this.check('directivesOnOneThing', directives.length, { coordinate }, directives[0]);
    for (const directive of directives as readonly ConstDirectiveNode[]) {
      const given = directive.arguments ?? [];
      const place = { coordinate: `@${directive.name.value} on ${coordinate}` };
      this.check('directivesOnOneThing', given.length, place, directive);
      for (const { value } of given)
        for (const text of textsIn(value)) this.checkText(text, place, directive);
    }
  }

  /** Field sets are parsed by composition, with recursion. */
  private checkText(text: string, place: Place, node: ASTNode): void {
    this.check('directiveText', text.length, place, node);
    if (text.length > schemaLimits.directiveText) return;
    this.check('nesting', scanText(text, schemaLimits).nesting, place, node);
  }

  private check(
    limit: SchemaLimit,
    value: number | undefined,
    place: Place,
    node: ASTNode | undefined,
  ): void {
    if (value === undefined || value <= schemaLimits[limit] || this.crowded.has(limit)) return;
    const line = node?.loc?.startToken.line;
    this.crowded.set(limit, tooComplex(limit, value, { ...place, line }));
  }
}

function nameOf(node: ASTNode): string {
  if (!('name' in node) || node.name === undefined) return 'schema';
  return node.name.value;
}

function textsIn(value: ConstValueNode): string[] {
  if (value.kind === Kind.STRING) return [value.value];
  if (value.kind === Kind.LIST) return value.values.flatMap(textsIn);
  if (value.kind === Kind.OBJECT) return value.fields.flatMap((field) => textsIn(field.value));
  return [];
}
