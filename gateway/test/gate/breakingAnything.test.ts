import { assert, asyncProperty, nat, pre, tuple } from 'fast-check';
import {
  buildASTSchema,
  parse,
  print,
  printSchema,
  validate,
  validateSchema,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { checkBreaking } from '../../src/gate/breaking/checkBreaking';
import { readOperations } from '../../src/gate/readOperations';
import { SupergraphSchema } from '../../src/execution/SupergraphSchema';
import { generateOperation } from '../differential/generate/generateOperation';
import { mediaGraph } from '../differential/graphs/mediaGraph';
import { shopGraph } from '../differential/graphs/shopGraph';
import { composeGraph } from '../differential/world/composeGraph';
import { seen, submit } from './gateSchemas';

const graphs = [shopGraph, mediaGraph].map(
  (graph) => new SupergraphSchema(composeGraph(graph.subgraphs)).api,
);

/** Takes one field, argument, value, type of a union or interface out of a schema, by its number among all of them. */
function takeOut(document: DocumentNode, number: number): DocumentNode {
  let left = number % countParts(document);
  const next = () => (left-- === 0 ? null : undefined);
  return visit(document, {
    FieldDefinition: next,
    InputValueDefinition: next,
    EnumValueDefinition: next,
    // The types of a union, and the interfaces of a type.
    NamedType: (_type, key) => (typeof key === 'number' ? next() : undefined),
  });
}

function countParts(document: DocumentNode): number {
  let count = 0;
  const add = () => void (count += 1);
  visit(document, {
    FieldDefinition: add,
    InputValueDefinition: add,
    EnumValueDefinition: add,
    NamedType: (_type, key) => (typeof key === 'number' ? add() : undefined),
  });
  return count;
}

/** Undefined when what is left is no schema. */
function schemaOf(document: DocumentNode): GraphQLSchema | undefined {
  const definitions = document.definitions.filter((definition) => !isEmpty(definition));
  try {
    const schema = buildASTSchema({ ...document, definitions });
    return validateSchema(schema).length === 0 ? schema : undefined;
  } catch {
    return undefined;
  }
}

function isEmpty(definition: DefinitionNode): boolean {
  return 'fields' in definition && definition.fields?.length === 0;
}

it('refuses exactly those operations that a schema without one of its parts refuses', async () => {
  const holds = async ([graph, part, first]: [number, number, number]) => {
    const before = graphs[graph % graphs.length]!;
    const after = schemaOf(takeOut(parse(printSchema(before)), part));
    pre(after !== undefined);
    const operations = Array.from({ length: 10 }, (_, index) =>
      generateOperation(before, first + index),
    ).flatMap((operation) => (operation ? [seen(print(operation.document))] : []));
    const kept = readOperations(operations);
    const work = submit('shop', '');
    const findings = await checkBreaking({ work, operations: kept, before, after });
    const refused = findings.flatMap((finding) =>
      finding.severity === 'error' ? (finding.operations ?? []) : [],
    );
    const ids = new Set(refused.map(({ id }) => id));
    const invalid = kept.filter(({ document }) => validate(after, document).length > 0);
    const missed = invalid.filter(({ operation }) => !ids.has(operation.id));
    expect(missed).toEqual([]);
    const spared = kept.filter(({ document }) => validate(after, document).length === 0);
    // What variables hold is not known: any value and any field may be among it.
    const accused = spared.filter(
      ({ operation }) => ids.has(operation.id) && !operation.text.includes('$'),
    );
    expect(accused).toEqual([]);
  };
  const numbers = tuple(nat(1), nat(100_000), nat(1_000_000));
  await assert(asyncProperty(numbers, holds), { numRuns: 25 });
});
