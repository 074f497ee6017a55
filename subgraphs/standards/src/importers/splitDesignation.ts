import { slug } from '@agency-graph/subgraph-kit/slug';

export interface SplitDesignation {
  /** The designation without date or edition, which all editions share. */
  number: string;
  /** Key of this very edition, with its date or version. */
  datedKey: string;
  /** Whether the designation names its edition at all; drafts of ISO and IEC do not. */
  isDated: boolean;
}

/** How publishers write the edition into a designation: the number before it, the edition, and what follows. */
const editions: readonly RegExp[] = [
  // ITU-T Y.3172 (06/2019)
  /^(?<number>ITU-[TR] .+) \((?<month>\d{2})\/(?<year>\d{4})\)$/,
  // ISO/IEC 42001:2023, ISO/IEC 22989:2022/CD Amd 1
  /^(?<number>(?:ISO|IEC)[^:]*):(?<edition>\d{4})(?<rest>.*)$/,
  // IEEE Std 7000-2021
  /^(?<number>IEEE .+)-(?<edition>\d{4})$/,
  // ETSI TS 104 223 V1.1.1 (2025-04)
  /^(?<number>ETSI .+?) (?<edition>V\d+(?:\.\d+)+)(?: \(\d{4}-\d{2}\))?$/,
  // 3GPP TR 22.876:REL-19/19.1.0
  /^(?<number>3GPP [^:]+):(?<edition>.+)$/,
];

export function splitDesignation(designation: string): SplitDesignation {
  for (const pattern of editions) {
    const groups = pattern.exec(designation)?.groups;
    if (!groups) continue;
    const { number = '', year, month, edition = `${year}-${month}`, rest = '' } = groups;
    return {
      number: `${number}${rest}`,
      datedKey: slug(`${number} ${edition}${rest}`),
      isDated: true,
    };
  }
  return { number: designation, datedKey: slug(designation), isDated: false };
}
