import { chooseExamples } from '../src/chooseExamples';

const examples = ['query Books { books { title } }', '{ books { title } loans { days } }'];
const graphWith = (...names: string[]) => ({
  data: { schema: { queryType: { fields: names.map((name) => ({ name })) } } },
});

it('offers the examples that the graph has the fields for', async () => {
  await expect(chooseExamples(examples, async () => graphWith('books'))).resolves.toEqual([
    examples[0],
  ]);
  await expect(chooseExamples(examples, async () => graphWith('loans', 'books'))).resolves.toEqual(
    examples,
  );
  await expect(chooseExamples(examples, async () => graphWith('me'))).resolves.toEqual([]);
});

it.each([
  ['does not say', async () => ({})],
  ['cannot be asked', () => Promise.reject(new TypeError('Failed to fetch'))],
])('offers all of them when the graph %s', async (_name, ask) => {
  await expect(chooseExamples(examples, ask)).resolves.toEqual(examples);
});
