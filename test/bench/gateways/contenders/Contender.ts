import type { ProcessOptions } from '../processes/ControlledProcess';

export interface ContenderSetting {
  supergraphFile: string;
  port: number;
  /** Whether equal requests in flight share one answer. */
  sharing: boolean;
  /** Runs our gateway from its source, not from what has been built. */
  fromSource: boolean;
  /** Flags of Node for all gateways; undefined for those that each ships with. */
  nodeFlags: readonly string[] | undefined;
}

/** What a contender is started with; the rest is the same for all. */
export type Start = Pick<ProcessOptions, 'command' | 'arguments' | 'directory' | 'environment'> & {
  /** Flags of Node that change how its memory is used or code is compiled, for the label. */
  nodeFlags: readonly string[];
};

/** A gateway that takes part. */
export interface Contender {
  name: string;
  /** Whether it can share requests in flight. */
  canShare: boolean;
  /** Whether it runs on Node and tells what it has used. */
  isNode: boolean;
  /** Whether its members are in its own process, so that no request to them can be counted. */
  isInProcess?: boolean;
  /** False for what answers the usual queries alone. */
  answersFresh?: boolean;
  /** Gets ready what it needs, such as its packages, and says how to start it. Rejects when it cannot take part. */
  prepare(setting: ContenderSetting): Promise<Start>;
}
