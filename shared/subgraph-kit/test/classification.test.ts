import { createClassification } from '../src/classification';

const classification = createClassification([
  { id: 'technology', parent: null, words: ['technology'] },
  { id: 'learning', parent: 'technology', words: ['machine learning', 'neural network*'] },
  { id: 'networks', parent: null, words: ['network*', '!neural network*', 'IMT-2020'] },
]);

const ids = (text: string) => classification.classify(text).map(({ id }) => id);

it('finds whole words in any case and tells which', () => {
  expect(classification.classify('Machine-Learning in future NETWORKS')).toEqual([
    { id: 'learning', matched: ['machine-learning'] },
    { id: 'networks', matched: ['networks'] },
  ]);
});

it('does not take a part of a word for the word', () => {
  expect(ids('Intranetwork biotechnology')).toEqual([]);
});

it('looks for the other phrases only after the blanked ones are gone', () => {
  expect(ids('Neural networks for vision')).toEqual(['learning']);
  expect(ids('Neural networks for telecom networks')).toEqual(['learning', 'networks']);
});

it('leaves out a class whose narrower class matches too', () => {
  expect(ids('Machine learning technology')).toEqual(['learning']);
  expect(classification.ancestorsOf('learning')).toEqual(['technology']);
});
