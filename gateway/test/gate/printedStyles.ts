/** What a partner hands in. */
export const projectsFile = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@tag"])

  "Where queries begin."
  type Query {
    "Projects of all."
    projects("How many." first: Int = 20, "Which." where: Filter = { text: "b" }): [Project!]
  }

  """
  What an organization
  works on.
  """
  type Project @key(fields: "id organization { code }") @key(fields: "slug") {
    "Its id."
    id: ID!
    "Its short name."
    slug: String! @tag(name: "stable")
    "Whose it is."
    organization: Organization!
    "How good it is."
    rating: Float
    "How it stands."
    status: Status
    "When it began."
    begun: Day
  }

  "Who works."
  type Organization @key(fields: "code") {
    "Its code."
    code: ID!
    "Others' word on it."
    weight: Int @external
    "Something computed."
    heavy: Boolean @requires(fields: "weight")
  }

  "How a project stands."
  enum Status { "Under way." OPEN "Over." DONE @deprecated }

  "What to find."
  input Filter { "Text." text: String = "a" }

  "A day."
  scalar Day @specifiedBy(url: "https://example.org/day")

  "Either."
  union Thing = Project | Organization

  "A page."
  type Page {
    "Its size."
    size: Int
    "Its number."
    number: Int
  }
`;

const types = projectsFile.slice(projectsFile.indexOf('  """\n  What an'));

const federationFields = `
  _service: _Service!
  _entities(representations: [_Any!]!): [_Entity]!`;

const machinery = `
  scalar _Any
  scalar FieldSet
  scalar federation__FieldSet
  scalar link__Import
  enum link__Purpose { SECURITY EXECUTION }
  union _Entity = Project | Organization
  type _Service { sdl: String }
  directive @link(url: String!, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
  directive @key(fields: federation__FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE
  directive @federation__override(from: String!) on FIELD_DEFINITION
  directive @deprecated(reason: String = "No longer supported") on FIELD_DEFINITION | ENUM_VALUE
`;

/** The same schema in the ways in which servers of many languages answer \`_service { sdl }\`. */
export const printedStyles: Readonly<Record<string, string>> = {
  'the text that it was given, as ariadne and gqlgen': `# generated from two files\n${projectsFile}`,

  'all that federation adds, as buildSubgraphSchema': `
    schema @link(url: "https://specs.apollo.dev/link/v1.0")
      @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@tag"])
    { query: Query }
    ${machinery}
    "Where queries begin."
    type Query {
      "Projects of all."
      projects("How many." first: Int = 20, "Which." where: Filter = { text: "b" }): [Project!]
      ${federationFields}
    }
    ${types}`,

  'extensions and sorted names, as strawberry': `
    schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@external", "@key", "@requires", "@tag"]) { query: Query }
    "A day."
    scalar Day @specifiedBy(url: "https://example.org/day")
    "What to find."
    input Filter { "Text." text: String = "a" }
    """What an organization\nworks on."""
    type Project @key(fields: "slug", resolvable: true) {
      """How it stands."""
      status: Status
      "How good it is."
      rating: Float
      "Its id."
      id: ID!
      "When it began."
      begun: Day
      "Its short name."
      slug: String! @tag(name: "stable")
      "Whose it is."
      organization: Organization!
    }
    extend type Project @key(fields: """id   organization{code}""", resolvable: true)
    ${types.slice(types.indexOf('  "Who works."'), types.indexOf('  "What to find."'))}
    "Either."
    union Thing = Organization | Project
    "A page."
    type Page { "Its number." number: Int "Its size." size: Int }
    "Where queries begin."
    type Query {
      ${federationFields}
      "Projects of all."
      projects("Which." where: Filter = {text: "b"}, "How many." first: Int = 20): [Project!]
    }
    ${machinery}`,

  'a root of another name and prefixed directives, as code-first servers': `
    schema @link(url: "https://specs.apollo.dev/federation/v2.0") { query: RootQueryType mutation: RootMutationType }
    type RootMutationType
    "Where queries begin."
    type RootQueryType
    extend type RootQueryType {
      ${federationFields}
      "Projects of all."
      projects("How many." first: Int = 20, "Which." where: Filter = { text: "b" }): [Project!]
    }
    ${types.replace(/@(key|external|requires|tag)/g, '@federation__$1')}`,

  'no links, as servers of Federation 1': projectsFile.slice(projectsFile.indexOf('  "Where')),

  'its reasons in full and directives of its own, as mercurius': `${projectsFile.replace(
    'DONE @deprecated',
    'DONE @deprecated(reason: "No longer supported")',
  )}
    directive @cached(seconds: Int) on FIELD_DEFINITION
    extend type Project { "A second time." rating: Float @cached(seconds: 3) }`,
};
