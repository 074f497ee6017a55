import type { StandardRow } from '../rows/StandardRow';
import type { NormativeReferenceGround } from '../schema.generated';
import { count } from './quote';
import type { Related } from './relate';

/** A standard that a draft may have to refer to, and why. */
export interface ReferenceCandidate {
  standardId: string;
  grounds: NormativeReferenceGround[];
  matchedWords: string[];
  reason: string;
}

export interface ReferenceSources {
  /** Standards that the text of the draft names. */
  cited: readonly StandardRow[];
  /** Standards on terminology in force that fit the draft, the fittest first. */
  terminologyIds: readonly string[];
  related: readonly Related[];
  standards: ReadonlyMap<string, StandardRow>;
  /** How many others relate to a standard. */
  relations: ReadonlyMap<string, number>;
}

const normativeKinds = new Set(['RECOMMENDATION', 'STANDARD', 'TECHNICAL_SPECIFICATION']);
const inForce = new Set(['PUBLISHED', 'UNDER_REVIEW']);
const frameworkWords = /\b(framework|architecture|architectural|principles|fundamentals)\b/i;
const widelyRelated = 3;
/** Below this score, a framework or a much related standard is one of another subject. */
const near = 0.2;
/** From this score on, what is shared is enough to be a ground of its own. */
const sameSubject = 0.3;

/** Candidates in the order of their grounds: cited, terminology, frameworks, widely related, same subject. */
export function suggestReferences(sources: ReferenceSources): ReferenceCandidate[] {
  const { cited, terminologyIds, related, standards } = sources;
  const relatedById = new Map(related.map((one) => [one.standardId, one]));
  const ids = new Set([
    ...cited.map(({ id }) => id),
    ...terminologyIds,
    ...related.map(({ standardId }) => standardId).filter((id) => isNormative(standards.get(id))),
  ]);
  return [...ids]
    .flatMap((id) => suggest(id, sources, relatedById.get(id)) ?? [])
    .toSorted(
      (one, other) =>
        places.indexOf(one.grounds[0]!) - places.indexOf(other.grounds[0]!) ||
        (relatedById.get(other.standardId)?.score ?? 0) -
          (relatedById.get(one.standardId)?.score ?? 0),
    );
}

const places: readonly NormativeReferenceGround[] = [
  'CITED',
  'TERMINOLOGY',
  'FRAMEWORK',
  'WIDELY_RELATED',
  'SAME_SUBJECT',
];

function suggest(
  id: string,
  { cited, terminologyIds, standards, relations }: ReferenceSources,
  related: Related | undefined,
): ReferenceCandidate | null {
  const standard = cited.find((one) => one.id === id) ?? standards.get(id);
  if (!standard) return null;
  const others = relations.get(id) ?? 0;
  const isNear = (related?.score ?? 0) >= near;
  const grounds: [NormativeReferenceGround, boolean, string][] = [
    ['CITED', cited.includes(standard), describeCitation(standard)],
    ['TERMINOLOGY', terminologyIds.includes(id), 'It is a standard in force on terminology.'],
    [
      'FRAMEWORK',
      isNear && frameworkWords.test(standard.title),
      'Its title calls it a framework, architecture or set of principles.',
    ],
    [
      'WIDELY_RELATED',
      isNear && others >= widelyRelated,
      `The graph relates ${count(others, 'other standard')} to it.`,
    ],
    ['SAME_SUBJECT', (related?.score ?? 0) >= sameSubject, 'It shares the subject of the draft.'],
  ];
  const held = grounds.filter(([, holds]) => holds);
  if (held.length === 0) return null;
  return {
    standardId: id,
    grounds: held.map(([ground]) => ground),
    matchedWords: related?.matchedWords ?? [],
    reason: [...held.map(([, , reason]) => reason), ...(related ? [related.reason] : [])].join(' '),
  };
}

function describeCitation({ designation, status }: StandardRow): string {
  const cites = 'The text of the draft names it.';
  return inForce.has(status)
    ? cites
    : `${cites} Its status is ${status.toLowerCase().replaceAll('_', ' ')}: check whether ${designation} may be referred to.`;
}

function isNormative(standard: StandardRow | undefined): boolean {
  return (
    standard !== undefined && normativeKinds.has(standard.kind) && inForce.has(standard.status)
  );
}
