import { Supergraph } from '@apollo/federation-internals';
import {
  buildASTSchema,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** A supergraph in the two forms that execution needs: what clients see, and what subgraphs can be asked for. */
export class SupergraphSchema {
  /** What clients see: without what is inaccessible, and without the composer's own types. */
  readonly api: GraphQLSchema;
  /** All types and fields of all subgraphs. */
  readonly full: GraphQLSchema;
  /** Interfaces that a subgraph serves as if they were objects, so that answers hold their names as `__typename`. */
  private readonly interfaceObjects: ReadonlySet<string>;

  /** Throws when the text is no supergraph of Federation 2, or one that asks for features that are not known. */
  constructor(sdl: string) {
    this.api = Supergraph.build(sdl).apiSchema().toGraphQLJSSchema();
    const document = parse(sdl, { noLocation: true });
    this.full = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
    this.interfaceObjects = findInterfaceObjects(document);
  }

  /** Whether objects with the first `__typename` take fields that were asked for on the second type. */
  matches(typeName: string, condition: string): boolean {
    if (typeName === condition) return true;
    const abstract = this.full.getType(condition);
    const type = this.full.getType(typeName);
    if (!isAbstractType(abstract) || type === undefined) return false;
    return (isObjectType(type) || isAbstractType(type)) && isSubType(this.full, abstract, type);
  }

  /** Root types have names of their own in each subgraph, so that their `__typename` tells nothing. */
  isRootType(typeName: string): boolean {
    return [this.full.getQueryType(), this.full.getMutationType()].some(
      (type) => type?.name === typeName,
    );
  }

  isInterfaceObject(typeName: string): boolean {
    return this.interfaceObjects.has(typeName);
  }

  /** Whether a subgraph may answer with the first `__typename` where the second type is declared. */
  mayStandFor(typeName: string, declared: string): boolean {
    const type = this.full.getType(typeName);
    if (isObjectType(type)) return this.matches(typeName, declared);
    return this.isInterfaceObject(typeName) && this.matches(typeName, declared);
  }
}

function isSubType(schema: GraphQLSchema, abstract: GraphQLNamedType, type: GraphQLNamedType) {
  return schema.isSubType(abstract as never, type as never);
}

function findInterfaceObjects(document: DocumentNode): Set<string> {
  const found = new Set<string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const isInterfaceObject = definition.directives?.some((directive) =>
      directive.arguments?.some(
        ({ name, value }) =>
          name.value === 'isInterfaceObject' && value.kind === Kind.BOOLEAN && value.value,
      ),
    );
    if (isInterfaceObject) found.add(definition.name.value);
  }
  return found;
}
