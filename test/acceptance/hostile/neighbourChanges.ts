import { parse, print, type DirectiveNode, type ASTNode } from 'graphql';

type Named = ASTNode & {
  name: { value: string };
  description?: { value: string } | undefined;
  directives?: readonly DirectiveNode[];
  type?: ASTNode;
  defaultValue?: ASTNode | undefined;
  fields?: readonly Named[];
  arguments?: readonly Named[];
  values?: readonly Named[];
  types?: readonly Named[];
  interfaces?: readonly Named[];
};

/**
 * What a supergraph says of other members' types, fields, arguments and values that another one says differently, as lines of
 * text. `member` is the name of the member that came in, as the supergraph's enum writes it.
 */
export function neighbourChanges(before: string, after: string, member: string): string[] {
  const later = factsIn(after, member);
  return [...factsIn(before, member)]
    .filter(([coordinate, fact]) => later.get(coordinate) !== fact)
    .map(([coordinate, fact]) => `${coordinate}: ${fact} → ${later.get(coordinate) ?? 'gone'}`);
}

/** What each element is, but for what the member says of it alone. */
function factsIn(sdl: string, member: string): Map<string, string> {
  const facts = new Map<string, string>();
  for (const definition of parse(sdl).definitions as readonly Named[]) {
    if (!('name' in definition) || definition.name === undefined) {
      facts.set('schema', definition.description?.value ?? '');
    } else if (!/__/.test(definition.name.value) && definition.kind !== 'DirectiveDefinition') {
      addType(definition, member, facts);
    }
  }
  return facts;
}

function addType(type: Named, member: string, facts: Map<string, string>): void {
  const graphs = graphsOf(type, 'join__type').filter((graph) => graph !== member);
  if (graphs.length === 0) return;
  const name = type.name.value;
  const join = joinOf(type, member, /^join__(type|implements|unionMember)$/);
  facts.set(name, `${type.kind} ${textOf(type)} ${join.join(' ')}`);
  if (type.kind.startsWith('Enum') || type.kind.startsWith('Input') || isShared(type)) {
    const parts = [...(type.fields ?? []), ...(type.values ?? [])];
    facts.set(`${name} has`, parts.map((part) => part.name.value).join());
  }
  for (const part of [...(type.fields ?? []), ...(type.values ?? [])]) {
    const stated = graphsOf(part, 'join__field').concat(graphsOf(part, 'join__enumValue'));
    const holders = (stated.length > 0 ? stated : graphs).filter((graph) => graph !== member);
    if (holders.length === 0) continue;
    const coordinate = `${name}.${part.name.value}`;
    facts.set(coordinate, `${textOf(part)} by ${resolversOf(part, type, member).join()}`);
    for (const argument of part.arguments ?? []) {
      facts.set(`${coordinate}(${argument.name.value}:)`, textOf(argument));
    }
  }
}

/** Whether it has no key, so that all copies must have the same fields. */
function isShared(type: Named): boolean {
  const isRoot = /^(Query|Mutation)$/.test(type.name.value);
  return !isRoot && !joinOf(type, '', /^join__type$/).some((text) => text.includes('key:'));
}

function graphsOf(node: Named, directive: string): string[] {
  return (node.directives ?? [])
    .filter(({ name }) => name.value === directive)
    .flatMap(({ arguments: given = [] }) =>
      given.filter(({ name }) => name.value === 'graph').map(({ value }) => print(value)),
    );
}

function joinOf(node: Named, member: string, names: RegExp): string[] {
  return (node.directives ?? [])
    .filter(({ name }) => names.test(name.value))
    .map((directive) => print(directive))
    .filter((text) => !text.includes(`graph: ${member},`) && !text.includes(`graph: ${member})`));
}

/** Who answers a field beside the member, and how. */
function resolversOf(field: Named, type: Named, member: string): string[] {
  const stated = joinOf(field, member, /^join__field$/);
  const all = graphsOf(type, 'join__type').filter((graph) => graph !== member);
  const isStated = graphsOf(field, 'join__field').length > 0;
  const texts = isStated
    ? stated
    : [...new Set(all)].map((graph) => `@join__field(graph: ${graph})`);
  return texts.toSorted();
}

/**
 * Its description, its type and what directives say of it, but for those that say where it is. Libraries describe root types and
 * scalars unasked: their descriptions may change.
 */
function textOf(node: Named): string {
  const said = (node.directives ?? [])
    .filter(({ name }) => !name.value.startsWith('join__'))
    .map((directive) => print(directive))
    .filter((text) => !/^@tag\(name: "(?!restricted|override-by)/.test(text));
  const isOftenGenerated =
    /^(Query|Mutation)$/.test(node.name.value) || node.kind.startsWith('Scalar');
  const description = isOftenGenerated ? '' : (node.description?.value ?? '');
  const type = node.type === undefined ? '' : print(node.type);
  const value = node.defaultValue === undefined ? '' : ` = ${print(node.defaultValue)}`;
  return [`"${description}"`, type + value, ...said.toSorted()].join(' ');
}
