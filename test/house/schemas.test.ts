import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Kind,
  parse,
  print,
  type DefinitionNode,
  type DocumentNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

const names = ['standards', 'projects', 'surveys', 'events'];
const owners: Readonly<Record<string, string>> = {
  Topic: 'standards',
  Standard: 'standards',
  StandardsBody: 'standards',
  StandardsGroup: 'standards',
  Agency: 'projects',
  SustainableDevelopmentGoal: 'projects',
  Country: 'surveys',
  Event: 'events',
};
const shared = [
  'PageInfo',
  'Facet',
  'Provenance',
  'TopicTag',
  'ProvenanceKind',
  'Confidence',
  'TagBasis',
  'PartialDate',
  'URL',
];

const schemas: ReadonlyMap<string, DocumentNode> = new Map(
  names.map((name) => [
    name,
    parse(readFileSync(join(__dirname, '../../subgraphs', name, 'schema.graphql'), 'utf8'), {
      noLocation: true,
    }),
  ]),
);

function typeNamed(document: DocumentNode, name: string): DefinitionNode | undefined {
  return document.definitions.find(
    (definition) => 'name' in definition && definition.name?.value === name,
  );
}

function objectTypes(document: DocumentNode): ObjectTypeDefinitionNode[] {
  return document.definitions.filter(
    (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** Whether null can stand for the named type itself, so that its absence nulls nothing around it. */
function nullStopsAtItem(type: TypeNode): boolean {
  if (type.kind === Kind.NAMED_TYPE) return true;
  if (type.kind === Kind.LIST_TYPE) return nullStopsAtItem(type.type);
  return type.type.kind === Kind.LIST_TYPE && nullStopsAtItem(type.type.type);
}

it.each(shared)('writes the shared type %s the same in every schema that has it', (name) => {
  const texts = [...schemas.values()].flatMap((document) => {
    const type = typeNamed(document, name);
    return type ? [print(type)] : [];
  });
  expect(texts.length).toBeGreaterThan(1);
  expect(new Set(texts).size).toBe(1);
});

it.each(names)(
  'makes every root field of %s nullable, so that its outage nulls no other answer',
  (name) => {
    const query = typeNamed(schemas.get(name)!, 'Query') as ObjectTypeDefinitionNode;
    const strict = query.fields!.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
    expect(strict.map((field) => field.name.value)).toEqual([]);
  },
);

it.each(names)('makes every field that %s adds to the type of another nullable', (name) => {
  const strict = objectTypes(schemas.get(name)!)
    .filter((type) => (owners[type.name.value] ?? name) !== name)
    .flatMap((type) => {
      const key = /\(fields: "(\w+)"\)/.exec(type.directives!.map(print).join())?.[1];
      return type
        .fields!.filter(
          (field) => field.name.value !== key && field.type.kind === Kind.NON_NULL_TYPE,
        )
        .map((field) => `${type.name.value}.${field.name.value}`);
    });
  expect(strict).toEqual([]);
});

it.each(names)('lets null stand for every record of another subgraph that %s points to', (name) => {
  const strict = objectTypes(schemas.get(name)!).flatMap((type) =>
    type
      .fields!.filter(
        ({ type: result }) =>
          (owners[namedType(result)] ?? name) !== name && !nullStopsAtItem(result),
      )
      .map((field) => `${type.name.value}.${field.name.value}`),
  );
  expect(strict).toEqual([]);
});

it.each(names)('gives every record of %s that is listed or found by key a provenance', (name) => {
  const document = schemas.get(name)!;
  const query = typeNamed(document, 'Query') as ObjectTypeDefinitionNode;
  const records = query
    .fields!.map(({ type }) => typeNamed(document, namedType(type)) as ObjectTypeDefinitionNode)
    .filter((type) => type.fields!.some((field) => /^(id|code|number)$/.test(field.name.value)))
    .filter((type) => !['Topic'].includes(type.name.value));
  const without = records.filter(
    (type) => !type.fields!.some((field) => field.name.value === 'provenance'),
  );
  expect(records.length).toBeGreaterThan(0);
  expect(without.map((type) => type.name.value)).toEqual([]);
});

it.each(names)('gives every list of %s the arguments and parts of a connection', (name) => {
  const document = schemas.get(name)!;
  const lists = objectTypes(document).flatMap((type) =>
    type.fields!.filter((field) => namedType(field.type).endsWith('Connection')),
  );
  const incomplete = lists.filter((field) => {
    const given = field.arguments!.map((argument) => argument.name.value);
    const connection = typeNamed(document, namedType(field.type)) as ObjectTypeDefinitionNode;
    const parts = connection.fields!.map((part) => part.name.value);
    return (
      ['first', 'after', 'last', 'before'].some((argument) => !given.includes(argument)) ||
      ['edges', 'nodes', 'pageInfo', 'totalCount'].some((part) => !parts.includes(part))
    );
  });
  expect(incomplete.map((field) => field.name.value)).toEqual([]);
});
