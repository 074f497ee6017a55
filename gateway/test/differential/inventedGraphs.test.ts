import { describeAnswers } from './describeAnswers';
import { campusGraph } from './graphs/campusGraph';
import { mediaGraph } from './graphs/mediaGraph';
import { shopGraph } from './graphs/shopGraph';

// With those over our own graph, more than 5,000 operations.
for (const graph of [shopGraph, mediaGraph, campusGraph]) {
  describeAnswers(graph, [
    { count: 620, seed: 1, members: 'hosted' },
    { count: 620, seed: 2, members: 'remote' },
  ]);
}
