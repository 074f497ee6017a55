/** The heads that composers of several years have written into their supergraphs, by the version of the join specification. */

const types = 'OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR';
const fieldArguments =
  'requires: join__FieldSet, provides: join__FieldSet, type: String, external: Boolean, override: String, usedOverridden: Boolean';

const link = `
  directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
  scalar link__Import
  enum link__Purpose { SECURITY EXECUTION }
`;
const shared = `
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  scalar join__FieldSet
`;
const implementsAndType = (extra: string) => `
  directive @join__implements(graph: join__Graph!, interface: String!) repeatable on OBJECT | INTERFACE
  directive @join__type(graph: join__Graph!, key: join__FieldSet, extension: Boolean! = false, resolvable: Boolean! = true${extra}) repeatable on ${types}
`;
const membersAndValues = `
  directive @join__unionMember(graph: join__Graph!, member: String!) repeatable on UNION
  directive @join__enumValue(graph: join__Graph!) repeatable on ENUM_VALUE
`;
const field = (head: string, extra = '') =>
  `directive @join__field(${head}, ${fieldArguments}${extra}) repeatable on FIELD_DEFINITION | INPUT_FIELD_DEFINITION`;
const schema = (version: string) => `
  schema
    @link(url: "https://specs.apollo.dev/link/v1.0")
    @link(url: "https://specs.apollo.dev/join/${version}", for: EXECUTION) { query: Query }
`;
const interfaceObject = ', isInterfaceObject: Boolean! = false';
const override = ', overrideLabel: String';
const context = ', contextArguments: [join__ContextArgument!]';

export const joinHeaders: Record<string, string> = {
  'v0.2': [schema('v0.2'), link, shared, implementsAndType(''), field('graph: join__Graph!')].join(
    '',
  ),
  'v0.3': [
    schema('v0.3'),
    link,
    shared,
    implementsAndType(interfaceObject),
    membersAndValues,
    field('graph: join__Graph'),
  ].join('\n'),
  'v0.4': [
    schema('v0.4'),
    link,
    shared,
    implementsAndType(interfaceObject),
    membersAndValues,
    field('graph: join__Graph', override),
    'directive @join__directive(graphs: [join__Graph!], name: String!, args: join__DirectiveArguments) repeatable on SCHEMA | OBJECT | INTERFACE | FIELD_DEFINITION scalar join__DirectiveArguments',
  ].join('\n'),
  'v0.5': [
    schema('v0.5'),
    link,
    shared,
    implementsAndType(interfaceObject),
    membersAndValues,
    field('graph: join__Graph', override + context),
    'directive @join__directive(graphs: [join__Graph!], name: String!, args: join__DirectiveArguments) repeatable on SCHEMA | OBJECT | INTERFACE | FIELD_DEFINITION scalar join__DirectiveArguments',
    'input join__ContextArgument { name: String! type: String! context: String! selection: join__FieldValue! } scalar join__FieldValue',
  ].join('\n'),
};

/** As Federation 1 wrote it: types have an owner, and the specifications have a directive of their own. */
export const federation1Header = `
  schema
    @core(feature: "https://specs.apollo.dev/core/v0.2")
    @core(feature: "https://specs.apollo.dev/join/v0.1", for: EXECUTION) { query: Query }
  directive @core(as: String, feature: String!, for: core__Purpose) repeatable on SCHEMA
  enum core__Purpose { EXECUTION SECURITY }
  directive @join__field(graph: join__Graph, provides: join__FieldSet, requires: join__FieldSet) on FIELD_DEFINITION
  directive @join__owner(graph: join__Graph!) on OBJECT | INTERFACE
  directive @join__type(graph: join__Graph!, key: join__FieldSet) repeatable on OBJECT | INTERFACE
  ${shared}
`;
