import { FeatureUrl } from '@apollo/federation-internals';
import { Kind, type ConstDirectiveNode, type ConstValueNode, type DocumentNode } from 'graphql';

/** A specification that a schema links, with `@link` under whatever name, or with `@core` of old. */
export interface Link {
  /** What the schema calls the directive that links. */
  directive: string;
  url: string;
  /** The address without its version, as composition reads it. */
  identity: string;
  version: { major: number; minor: number };
  /** What the schema calls the specification: `as`, or its own name. */
  namespace: string;
  /** Its own name: `federation`. */
  name: string;
  /** Its elements, `@override` or `FieldSet`, by what the schema calls them. */
  imports: ReadonlyMap<string, string>;
  /** The one element that the address names after `#`, if it does. */
  element: string | undefined;
  /** `SECURITY` or `EXECUTION`: a reader that does not know the specification must not serve the schema. */
  purpose: string | undefined;
  line: number;
}

export const apolloSpecs = 'https://specs.apollo.dev/';
export const federationIdentity = `${apolloSpecs}federation`;

/** What `schema` and `extend schema` link. Whatever has an address is taken for a link, so that none can hide under another name. */
export function readLinks(document: DocumentNode): Link[] {
  return document.definitions
    .flatMap((definition) =>
      definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
        ? (definition.directives ?? [])
        : [],
    )
    .flatMap((directive) => readLink(directive) ?? []);
}

function readLink(directive: ConstDirectiveNode): Link | undefined {
  const values = new Map(directive.arguments?.map(({ name, value }) => [name.value, value]));
  const url = textOf(values.get('url')) ?? textOf(values.get('feature'));
  const parsed = url === undefined ? undefined : FeatureUrl.maybeParse(url);
  if (url === undefined) return undefined;
  const purpose = values.get('for');
  const name = parsed?.name ?? url;
  return {
    directive: directive.name.value,
    url,
    identity: parsed?.identity ?? url,
    version: parsed?.version ?? { major: 0, minor: 0 },
    namespace: textOf(values.get('as')) ?? name,
    name,
    imports: readImports(values.get('import')),
    element: parsed?.element,
    purpose: purpose?.kind === Kind.ENUM ? purpose.value : textOf(purpose),
    line: directive.loc?.startToken.line ?? 1,
  };
}

function readImports(list: ConstValueNode | undefined): Map<string, string> {
  const imports = new Map<string, string>();
  const items = list?.kind === Kind.LIST ? list.values : list === undefined ? [] : [list];
  for (const item of items) {
    const name = textOf(item) ?? fieldOf(item, 'name');
    if (name !== undefined) imports.set(fieldOf(item, 'as') ?? name, name);
  }
  return imports;
}

function fieldOf(value: ConstValueNode, name: string): string | undefined {
  if (value.kind !== Kind.OBJECT) return undefined;
  return textOf(value.fields.find((field) => field.name.value === name)?.value);
}

function textOf(value: ConstValueNode | undefined): string | undefined {
  return value?.kind === Kind.STRING ? value.value : undefined;
}
