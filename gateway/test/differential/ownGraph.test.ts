import { describeAnswers } from './describeAnswers';
import { ownGraph } from './graphs/ownGraph';

describeAnswers(ownGraph, [
  { count: 750, seed: 1, members: 'hosted' },
  { count: 750, seed: 2, members: 'remote' },
  { count: 100, seed: 3, members: 'remote', planner: 'apollo' },
]);
