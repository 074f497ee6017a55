import type { RequestOptions } from './load/Requests';

export interface Scenario extends Pick<RequestOptions, 'query' | 'distinct' | 'freshShare'> {
  name: string;
  about: string;
  /** Shortest and longest time that a subgraph takes to answer. */
  delayMs: readonly [number, number];
  /** Clients, where that is not for the options to say. */
  connections?: number;
}

const usual = { query: 'nested', distinct: true, freshShare: 0, delayMs: [0, 0] } as const;

export const scenarios: readonly Scenario[] = [
  { ...usual, name: 'nested', about: 'nested query, each request from another user' },
  { ...usual, name: 'nested-identical', about: 'nested query, all the same', distinct: false },
  { ...usual, name: 'small', about: 'small query, each from another user', query: 'small' },
  {
    ...usual,
    name: 'small-identical',
    about: 'small query, all the same',
    query: 'small',
    distinct: false,
  },
  {
    ...usual,
    name: 'mixed',
    about: 'nested query, each from another user, 10 % never asked before',
    freshShare: 0.1,
  },
  {
    ...usual,
    name: 'mixed-few',
    about:
      'the same with 5 clients, so that the event loop is late for planning rather than for work',
    freshShare: 0.1,
    connections: 5,
  },
  {
    ...usual,
    name: 'slow',
    about: 'nested query, each from another user, subgraphs take 5–50 ms',
    delayMs: [5, 50],
  },
];
