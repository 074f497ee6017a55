import { Kind, parse } from 'graphql';

type Ask = (query: string) => Promise<{ data?: unknown }>;

interface RootFields {
  schema: { queryType: { fields: { name: string }[] } };
}

const question = '{ schema: __schema { queryType { fields { name } } } }';

/**
 * Those of the examples that the graph can answer: it has the fields that they begin with. All of them when it does not
 * say which fields it has.
 */
export async function chooseExamples(examples: readonly string[], ask: Ask): Promise<string[]> {
  try {
    const { data } = await ask(question);
    const names = (data as RootFields).schema.queryType.fields.map(({ name }) => name);
    return examples.filter((example) =>
      rootFieldsOf(example).every((name) => names.includes(name)),
    );
  } catch {
    return [...examples];
  }
}

function rootFieldsOf(text: string): string[] {
  return parse(text).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((selection) =>
          selection.kind === Kind.FIELD ? [selection.name.value] : [],
        )
      : [],
  );
}
