import type { GateCode } from './gateCodes';

/** What a schema passes before it is live, in this order. One that refuses is the last, but for `policy`, after which composition is tried too. */
export const gateSteps = [
  'limits',
  'syntax',
  'policy',
  'composition',
  'breaking',
  'load',
  'probe',
] as const;

export type GateStep = (typeof gateSteps)[number];

/** One thing that was found. An `error` refuses the schema. */
export interface Finding {
  /** One of the gate's own codes, or the composer's: `INVALID_FIELD_SHARING`. */
  code: GateCode | (string & {});
  severity: 'error' | 'warning' | 'hint';
  /** Names the thing, the rule and the value. */
  message: string;
  /** What to do about it, as a sentence. */
  remedy: string;
  /** What it is about: `Project.title`, `Query.projects(first:)`, `@override`. */
  coordinate?: string | undefined;
  /** In the schema that was handed in, from 1. */
  line?: number | undefined;
  /** Of a breaking change: what the graph's editors approve, the same each time it is found. */
  changeId?: string | undefined;
  /** Of a breaking change: operations that it breaks, the most used first, ten at most. */
  operations?: readonly AffectedOperation[] | undefined;
}

export interface AffectedOperation {
  id: string;
  name: string | undefined;
  count: number;
  /** `seen`: clients sent it. `saved`: it is in the list of persisted queries. */
  source: 'seen' | 'saved';
}

export interface StepReport {
  step: GateStep;
  outcome: 'passed' | 'refused' | 'skipped';
  /** Why it was skipped, as the end of a sentence: `because no address was given`. */
  why?: string | undefined;
  milliseconds: number;
  findings: readonly Finding[];
}

/** What the gate says of a schema. It is what `agency-graph check --json` prints. */
export interface GateReport {
  passed: boolean;
  member: string;
  /** The activation of the supergraph that it was checked against. */
  base: number | undefined;
  steps: readonly StepReport[];
  milliseconds: number;
}
