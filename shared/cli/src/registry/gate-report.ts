/** What the gate of a graph says of a schema, as `POST /registry/check` answers it. */
export interface GateReport {
  passed: boolean;
  member: string;
  /** The activation of the supergraph that it was checked against. */
  base?: number | null | undefined;
  steps: readonly StepReport[];
  milliseconds: number;
}

export interface StepReport {
  step: string;
  outcome: 'passed' | 'refused' | 'skipped';
  /** Why it was skipped, as the end of a sentence. */
  why?: string | undefined;
  milliseconds: number;
  findings: readonly GateFinding[];
}

/** One thing that was found. An `error` refuses the schema. */
export interface GateFinding {
  code: string;
  severity: 'error' | 'warning' | 'hint';
  message: string;
  remedy: string;
  coordinate?: string | undefined;
  /** In the schema that was handed in, from 1. */
  line?: number | undefined;
  /** Of a breaking change: what `agency-graph approve --change` takes. */
  changeId?: string | undefined;
  operations?:
    | readonly {
        id: string;
        name?: string | null | undefined;
        count: number;
        source: 'seen' | 'saved';
      }[]
    | undefined;
}
