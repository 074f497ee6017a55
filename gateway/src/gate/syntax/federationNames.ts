/** What Federation and GraphQL bring along, so that a schema may use it, and define it again, without owning it. */

/** Directives of Federation 2, by their own names, with `@link`. */
export const federationDirectives: ReadonlySet<string> = new Set([
  'link',
  'key',
  'external',
  'requires',
  'provides',
  'extends',
  'shareable',
  'override',
  'tag',
  'inaccessible',
  'composeDirective',
  'interfaceObject',
  'authenticated',
  'requiresScopes',
  'policy',
  'context',
  'fromContext',
  'cost',
  'listSize',
  'cacheTag',
]);

/** Directives of GraphQL itself that a schema can apply. */
export const graphqlDirectives: ReadonlySet<string> = new Set([
  'deprecated',
  'specifiedBy',
  'oneOf',
]);

export const builtInScalars: ReadonlySet<string> = new Set([
  'Int',
  'Float',
  'String',
  'Boolean',
  'ID',
]);

/** Types that libraries print with a schema, by the kind that each must have. */
export const federationTypes: ReadonlyMap<string, 'scalar' | 'union' | 'object' | 'enum'> = new Map(
  [
    ['_Any', 'scalar'],
    ['_Entity', 'union'],
    ['_Service', 'object'],
    ['_FieldSet', 'scalar'],
    ['FieldSet', 'scalar'],
    ['federation__FieldSet', 'scalar'],
    ['federation__Scope', 'scalar'],
    ['federation__Policy', 'scalar'],
    ['federation__ContextFieldValue', 'scalar'],
    ['link__Import', 'scalar'],
    ['link__Purpose', 'enum'],
  ],
);

/** Fields of `Query` that every subgraph answers to the gateway alone. */
export const federationRootFields: ReadonlySet<string> = new Set(['_entities', '_service']);
