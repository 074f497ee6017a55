/** Each rule of the gate, and what it holds a schema to. The composer's own codes come beside these. See README.md for why. */
export const gateCodes = {
  // limits
  SCHEMA_TOO_LARGE: 'The schema has more characters than a schema may have.',
  SCHEMA_TOO_COMPLEX:
    'The schema has more types, fields, values, arguments or directives than it may have, or nests deeper.',
  GATE_OVERDUE: 'Checking the schema took longer than it may take.',
  // syntax
  SCHEMA_SYNTAX: 'The schema is no GraphQL.',
  SCHEMA_INVALID:
    'The schema contradicts itself: it names a type or a directive that it does not define, or defines one twice.',
  SCHEMA_NOT_FEDERATION_2: 'The schema does not link Federation 2.',
  FEDERATION_VERSION_UNKNOWN:
    'The schema links a version of Federation that the graph does not compose.',
  // policy
  MEMBER_DETAIL_MISSING: 'Name, agency, contact, licence or address of the member is absent.',
  MEMBER_DETAIL_INVALID: 'Name, agency, contact, licence or address of the member is malformed.',
  DESCRIPTION_MISSING: 'A type, field, argument or value of the member has no description.',
  RESERVED_NAME: 'A name belongs to GraphQL, to Federation or to the language of the gateway.',
  IMPORT_RENAMED: 'A directive or specification of Federation is linked under another name.',
  LINK_UNKNOWN: 'The schema links a specification that the gateway does not know.',
  DIRECTIVE_COMPOSED: 'The schema asks to compose a directive of its own into the supergraph.',
  DIRECTIVE_IGNORED: 'The schema applies a directive that means nothing to the gateway.',
  DIRECTIVE_NOT_SERVED:
    'The schema applies a directive of Federation that the gateway cannot carry out.',
  SECURITY_DIRECTIVE: 'The schema restricts access by a directive that the gateway cannot enforce.',
  OVERRIDE_NOT_ALLOWED: "A field takes over another member's without the consent of that member.",
  RESTRICTED_FIELD: 'A field set, a key or @external reaches what another member restricted.',
  ROOT_FIELD_TAKEN: 'A root field is one that another member has.',
  ROOT_FIELD_NOT_NULL: 'A root field is never null.',
  SUBSCRIPTION_NOT_SERVED: 'The schema has subscriptions.',
  FOREIGN_FIELD_NOT_NULL: "A field that is added to another member's type is never null.",
  FOREIGN_REFERENCE_NOT_NULL: "A reference to another member's entity is never null.",
  FOREIGN_FIELD_TAKEN: 'A field is one that another member answers.',
  FOREIGN_KEY: "A type of another member is not extended by exactly one of its owner's keys.",
  FOREIGN_TYPE_KIND: "A type has the name of another member's, which is of another kind.",
  FOREIGN_TYPE_NOT_SHARED: "A type is another member's, who does not share it.",
  SHARED_TYPE_DIFFERS: 'A shared type is not defined as its owner defines it.',
  SHARED_ENUM_DIFFERS: 'A shared enum has not exactly the values that its owner gives it.',
  SHARED_INPUT_DIFFERS: 'A shared input has not exactly the fields that its owner gives it.',
  INTERFACE_OBJECT_NOT_ALLOWED: "@interfaceObject stands for another member's interface.",
  FOREIGN_INTERFACE: "Another member's type is made to implement another member's interface.",
  FOREIGN_HIDDEN: '@inaccessible hides what others have, too.',
  FOREIGN_DEPRECATED: '@deprecated marks what others have, too.',
  FOREIGN_DESCRIPTION: "A description would replace another member's for everybody.",
  RESERVED_TAG: 'A tag that states what an owner allows stands on what others have, too.',
  COST_NOT_ALLOWED:
    '@cost or @listSize changes the price of what others have, or lowers one below its usual value.',
  // composition, beside the composer's own
  COMPOSITION_FAILED: 'The schemas of the members cannot be composed, without a code for why.',
  // breaking
  BREAKING_CHANGE: 'The schema takes away or changes what operations ask for.',
  BREAKING_CHANGE_UNUSED: 'The schema takes away or changes what no operation asks for.',
  BREAKING_CHANGE_APPROVED: 'The schema breaks operations, which the editors let pass.',
  DANGEROUS_CHANGE:
    'The schema changes what operations may get, so that clients may have to be ready for it.',
  // load
  SUPERGRAPH_NOT_SERVED: 'The gateway cannot load the supergraph with the schema in it.',
  OPERATION_NOT_PLANNED: 'An operation that is answered today cannot be planned with the schema.',
  OPERATIONS_NOT_TRIED: 'There was no time to plan all operations.',
  PLANNER_CRASHED: 'The first planner ends its process over an operation; the second one plans it.',
  PLANNER_REFUSED:
    'The first planner does not take the supergraph; the second one plans everything.',
  // probe
  PROBE_UNREACHABLE: 'The running server cannot be reached, or does not answer in time.',
  PROBE_NO_GRAPHQL: 'The running server does not answer with GraphQL over HTTP.',
  PROBE_NOT_READY: 'The running server says that it is not ready.',
  PROBE_OVERDUE: 'Asking the running server took longer than all its checks may take.',
  PROBE_SIGNATURE_REFUSED: 'The running server refuses what the gateway signed.',
  PROBE_NOT_SIGNED: 'The gateway has no key to sign with, so signatures were not tried.',
  PROBE_SCHEMA_MISSING: 'The running server does not tell its schema.',
  PROBE_SCHEMA_DIFFERS: 'The running server serves another schema than the one handed in.',
  PROBE_ENTITIES_FAILED: 'The running server does not resolve an entity of its schema.',
  PROBE_ENTITY_COUNT: '_entities answers another number of entities than it was asked for.',
  PROBE_ENTITY_ORDER: '_entities answers in another order than it was asked in.',
  PROBE_ENTITY_MISTAKEN: '_entities answers another entity than it was asked for.',
  PROBE_ENTITY_TYPE: '_entities answers an entity of another type than it was asked for.',
  PROBE_ENTITY_NULL: '_entities answers null for a record that there is.',
  PROBE_UNKNOWN_KEY: '_entities answers something other than null for a key that nobody has.',
  PROBE_KEY_SPOILS: 'A malformed representation takes the answers of others with it.',
  PROBE_UNKNOWN_TYPE:
    'A representation of a type that the schema does not have is answered, or ends the server.',
  PROBE_NOT_BATCHED: '_entities reads many keys one by one.',
  PROBE_KEYS_MADE_UP: 'No record of an entity was found, so it was asked for by made-up keys.',
  PROBE_UNSIGNED_ACCEPTED: 'The running server answers requests without a signature.',
  PROBE_REPLAY_ACCEPTED: 'The running server answers a signed request a second time.',
  PROBE_TAMPERED_ACCEPTED: 'The running server answers a request whose body was changed.',
  PROBE_AUDIENCE_ACCEPTED: 'The running server answers requests that are signed for another.',
  PROBE_EXPIRED_ACCEPTED: 'The running server answers requests whose signature expired.',
  // any step
  GATE_OUT_OF_MEMORY: 'Checking the schema takes more memory than it may take.',
  GATE_FAILED: 'A step broke over the schema.',
  FURTHER_FINDINGS: 'There are more findings than are shown.',
} as const;

export type GateCode = keyof typeof gateCodes;
