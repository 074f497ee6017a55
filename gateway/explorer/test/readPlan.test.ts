import { readPlan } from '../src/results/readPlan';

const fetch = (subgraph: string) => ({ kind: 'fetch', subgraph, operation: `{ of${subgraph} }` });

it('reads a plan as steps, those that can run at the same time under one number', () => {
  const root = {
    kind: 'sequence',
    nodes: [
      fetch('A'),
      {
        kind: 'parallel',
        nodes: [{ kind: 'sequence', nodes: [fetch('B'), fetch('C')] }, fetch('D')],
      },
      { kind: 'condition', variable: 'x', whenTrue: fetch('E'), whenFalse: undefined },
      { kind: 'unheard-of' },
    ],
  };
  const plan = readPlan({ answer: { extensions: { queryPlan: { root } } }, serverTiming: null });
  expect(plan?.steps.map(({ stage, subgraph }) => [stage, subgraph])).toEqual([
    [1, 'A'],
    [2, 'B'],
    [3, 'C'],
    [2, 'D'],
    [4, 'E'],
  ]);
  expect(plan?.steps[0]?.operation).toBe('{ ofA }');
});

it('reads the timings of the gateway', () => {
  const serverTiming = 'gateway;dur=20, standards;dur=12.5;desc="2 requests, one late", miss';
  expect(readPlan({ answer: {}, serverTiming })?.timings).toEqual([
    { name: 'gateway', milliseconds: 20, description: undefined },
    { name: 'standards', milliseconds: 12.5, description: '2 requests, one late' },
  ]);
});

it('reads nothing where the gateway says nothing', () => {
  expect(readPlan({ answer: {}, serverTiming: null })).toBeUndefined();
  expect(
    readPlan({ answer: { extensions: { queryPlan: 'odd' } }, serverTiming: '' }),
  ).toBeUndefined();
});
