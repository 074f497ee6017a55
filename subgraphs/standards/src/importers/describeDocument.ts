import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Place } from '@agency-graph/subgraph-kit/importing/place';
import type { StandardKind, StandardStatus } from '../schema.generated';
import { groups } from './groups';
import { bodies, documentTypes, stageWords, statusOfStageCode } from './publisherCodes';

/** Where codes that no table knows are reported. */
export interface CodeContext {
  place: Place;
  findings: Findings;
}

/** The body that publishes a designation, by its beginning: of several publishers, the first, but ISO with IEC are one. */
export function bodyOf(designation: string, { place, findings }: CodeContext): string | undefined {
  const [publisher = ''] = designation.split(' ');
  const lead = publisher.startsWith('ISO/IEC') ? 'ISO/IEC' : (publisher.split('/')[0] ?? '');
  const body = Object.hasOwn(bodies, lead) ? bodies[lead] : undefined;
  if (body === undefined) {
    findings.unknownCode({ codelist: 'standards body', code: publisher, place, refuses: true });
  }
  return body;
}

/** Publishers' words and our own codes for the status; a register that states none leaves it unknown. */
export function statusOf(stage: string | null, { place, findings }: CodeContext): StandardStatus {
  if (stage === null) return 'UNKNOWN';
  const status = statusOfStageCode(stage) ?? lookUp(stageWords, stage);
  if (status === undefined) {
    findings.unknownCode({ codelist: 'stage', code: stage, place, refuses: false });
  }
  return status ?? 'UNKNOWN';
}

export function kindOf(doctype: string | null, { place, findings }: CodeContext): StandardKind {
  if (doctype === null) return 'OTHER';
  const kind = lookUp(documentTypes, doctype);
  if (kind === undefined) {
    findings.unknownCode({ codelist: 'document type', code: doctype, place, refuses: false });
  }
  return kind ?? 'OTHER';
}

/** The first of a record's committees that the graph knows as a group, by the name in the register. */
export function groupOf(
  committees: readonly string[],
  { place, findings }: CodeContext,
): string | null {
  const known = committees.find((label) => groups.find({ group: label, title: '' }) !== null);
  const [first] = committees;
  if (known === undefined && first !== undefined) {
    findings.unknownCode({ codelist: 'standards group', code: first, place, refuses: false });
  }
  return known ?? null;
}

function lookUp<Meaning>(
  meanings: Readonly<Record<string, Meaning>>,
  code: string,
): Meaning | undefined {
  return Object.hasOwn(meanings, code) ? meanings[code] : undefined;
}

/** The series of an ITU-T designation: `Y` of `ITU-T Y.3172` and of `ITU-T Y Suppl. 72`. */
export function seriesOf(designation: string): string | null {
  return /^ITU-T ([A-Z])[. ]/.exec(designation)?.[1] ?? null;
}
