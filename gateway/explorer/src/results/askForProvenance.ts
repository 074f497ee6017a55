import {
  getNamedType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { privateFields } from './privateFields';

const wanted = ['kind', 'source', 'url', 'retrievedOn'];

/**
 * The query with the provenance of every record that has one, and whether a count was suppressed, under names of the
 * explorer's own: so that it can be said without being asked.
 */
export function askForProvenance(schema: GraphQLSchema, document: DocumentNode): string {
  const types = new TypeInfo(schema);
  const asking = visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(set) {
        const type = types.getParentType();
        if (!isObjectType(type)) return undefined;
        const added = addedFields(type);
        return added.length > 0 ? { ...set, selections: [...set.selections, ...added] } : undefined;
      },
    }),
  );
  return print(asking);
}

function addedFields(type: GraphQLObjectType): FieldNode[] {
  const { provenance, suppressed } = type.getFields();
  const fields: string[] = [];
  const provenanceType = provenance && getNamedType(provenance.type);
  if (provenance?.args.length === 0 && isObjectType(provenanceType)) {
    const known = wanted.filter((name) => name in provenanceType.getFields());
    if (known.length === wanted.length) {
      fields.push(`${privateFields.provenance}: provenance { ${known.join(' ')} }`);
    }
  }
  if (suppressed && suppressed.args.length === 0) {
    fields.push(`${privateFields.suppressed}: suppressed`);
  }
  return fields.length > 0 ? parseFields(fields.join(' ')) : [];
}

function parseFields(text: string): FieldNode[] {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  const { selections } = (operation as OperationDefinitionNode).selectionSet;
  return selections.filter((selection) => selection.kind === Kind.FIELD);
}
