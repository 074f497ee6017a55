import type { SdmxValue } from '../../rows/SdmxObservationRow';

/** What is to be done with the observations that a row of a message is about. */
export type SdmxAction = 'MERGE' | 'REPLACE' | 'DELETE';

/** One row of an SDMX-CSV message. */
export interface SdmxMessageRow {
  action: SdmxAction;
  /** `AGENCY:ID` of the dataflow. */
  structure: string;
  version: string | null;
  /** All dimensions of the message; undefined where the row leaves one open. */
  dimensions: Record<string, string | undefined>;
  /** The value as written; null where it is missing on purpose (NaN), undefined where the row says nothing. */
  value: string | null | undefined;
  /** Only those that the row gives; null where one is missing on purpose (#N/A). */
  attributes: Record<string, SdmxValue | null>;
  names: Record<string, string>;
}
