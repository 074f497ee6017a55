import type {
  ConstDirectiveNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
  TypeNode,
} from 'graphql';

export type TypeKind = 'object' | 'interface' | 'union' | 'enum' | 'input' | 'scalar';

/** A directive where it is applied. */
export interface AppliedDirective {
  /** What the specification that it comes from calls it, without the namespace: `override` for `@federation__override`. */
  name: string;
  node: ConstDirectiveNode;
  line: number;
}

/** A type, field, argument or value: something that can have a description and directives. */
export interface SchemaElement {
  /** `Project`, `Project.title`, `Project.title(language:)`, `ProjectKind.PILOT` */
  coordinate: string;
  name: string;
  description: string | undefined;
  directives: readonly AppliedDirective[];
  line: number;
}

/** A field, an argument or an input field. */
export interface SchemaField extends SchemaElement {
  /** As written: `[Project!]!` */
  type: string;
  typeNode: TypeNode;
  /** `Project` of `[Project!]!` */
  namedType: string;
  /** As written; undefined where there is none. */
  defaultValue: string | undefined;
  arguments: ReadonlyMap<string, SchemaField>;
}

/** A type with everything that its definition and extensions say. */
export interface SchemaType extends SchemaElement {
  kind: TypeKind;
  /** Of objects, interfaces and inputs. */
  fields: Map<string, SchemaField>;
  /** Of an enum. */
  values: Map<string, SchemaElement>;
  /** Interfaces that it implements, or types that a union has. */
  related: Set<string>;
}

export type TypeWithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The schema of one member, without what Federation itself adds to it. */
export interface SchemaModel {
  types: ReadonlyMap<string, SchemaType>;
  /** Directives on `schema`, links included. */
  directives: readonly AppliedDirective[];
  /** The description of `schema` itself, and its line. */
  description: { text: string; line: number } | undefined;
  /** Directives that it defines itself, by name: neither Federation's nor GraphQL's. */
  ownDirectives: ReadonlySet<string>;
}
