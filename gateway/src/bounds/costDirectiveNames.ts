import { Kind, type ConstDirectiveNode, type ConstValueNode, type DocumentNode } from 'graphql';

export interface CostDirectiveNames {
  cost: string;
  listSize: string;
}

/**
 * Under which names a supergraph has the directives of the cost specification. Its `@link` may import them under other
 * names, or not at all: then they are `@cost` and `@cost__listSize`, or what `as` says in the place of `cost`.
 */
export function costDirectiveNames(document: DocumentNode): CostDirectiveNames {
  const link = linksOf(document).find((each) =>
    textOf(each, 'url')?.startsWith('https://specs.apollo.dev/cost/v'),
  );
  if (link === undefined) return { cost: 'cost', listSize: 'listSize' };
  const namespace = textOf(link, 'as') ?? 'cost';
  const imports = importsOf(link);
  return {
    cost: imports.get('@cost') ?? namespace,
    listSize: imports.get('@listSize') ?? `${namespace}__listSize`,
  };
}

function linksOf(document: DocumentNode): ConstDirectiveNode[] {
  return document.definitions
    .flatMap((definition) =>
      definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
        ? (definition.directives ?? [])
        : [],
    )
    .filter(({ name }) => name.value === 'link');
}

/** `["@listSize", { name: "@cost", as: "@price" }]`, by the names in the specification, without the sign in the new ones. */
function importsOf(link: ConstDirectiveNode): Map<string, string> {
  const value = valueOf(link, 'import');
  const imports = new Map<string, string>();
  if (value?.kind !== Kind.LIST) return imports;
  for (const item of value.values) {
    if (item.kind === Kind.STRING) imports.set(item.value, item.value.slice(1));
    if (item.kind !== Kind.OBJECT) continue;
    const parts = new Map(item.fields.map((field) => [field.name.value, field.value]));
    const [name, as] = [parts.get('name'), parts.get('as')];
    if (name?.kind !== Kind.STRING) continue;
    imports.set(name.value, (as?.kind === Kind.STRING ? as : name).value.slice(1));
  }
  return imports;
}

function textOf(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = valueOf(directive, name);
  return value?.kind === Kind.STRING ? value.value : undefined;
}

function valueOf(directive: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return directive.arguments?.find((argument) => argument.name.value === name)?.value;
}
