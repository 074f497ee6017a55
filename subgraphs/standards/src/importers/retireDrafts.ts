import { withInferred } from '@agency-graph/subgraph-kit/provenance';
import type { StandardRelationRow } from '../rows/StandardRelationRow';
import type { StandardRow } from '../rows/StandardRow';

type DraftStandard = Pick<
  StandardRow,
  'id' | 'designation' | 'number' | 'edition' | 'bodyId' | 'status'
>;

/**
 * ISO and IEC keep every draft of a text as a record of its own, and none says that the text has been published since.
 * A draft of the same number and edition as a published text is superseded by it. Drafts that replace one another are
 * in `data/relations.csv`.
 */
export function relateDrafts(standards: readonly DraftStandard[]): StandardRelationRow[] {
  const published = new Map(
    standards
      .filter(({ status }) => !openStatuses.has(status))
      .map((standard) => [textOf(standard), standard]),
  );
  return standards.filter(isDraft).flatMap((draft) => {
    const text = published.get(textOf(draft));
    if (!text) return [];
    return [
      {
        fromId: text.id,
        toId: draft.id,
        kind: 'SUPERSEDES' as const,
        basis: 'INFERRED' as const,
        reason: `${draft.designation} is a draft of edition ${draft.edition} of ${text.designation}.`,
      },
    ];
  });
}

/** A draft that something supersedes is over: it gets the status SUPERSEDED, by inference, and keeps its stage. */
export function retireDrafts(
  standards: readonly StandardRow[],
  relations: readonly StandardRelationRow[],
): StandardRow[] {
  const superseded = new Set(
    relations.filter(({ kind }) => kind === 'SUPERSEDES').map(({ toId }) => toId),
  );
  return standards.map((standard) =>
    isDraft(standard) && superseded.has(standard.id)
      ? {
          ...standard,
          status: 'SUPERSEDED',
          provenance: withInferred(standard.provenance, ['status']),
        }
      : standard,
  );
}

const openStatuses = new Set(['DRAFT', 'UNDER_PUBLICATION']);

function isDraft({ bodyId, status }: DraftStandard): boolean {
  return (bodyId === 'iso' || bodyId === 'iec' || bodyId === 'iso-iec') && openStatuses.has(status);
}

/** The number without the letters of a draft's stage (ISO/IEC Directives, Part 1), and the edition. */
function textOf({ number, edition }: DraftStandard): string {
  const text = number
    .replace(/[ /](AWI|NP|PWI|WD|CD|CDV|DIS|FDIS|PRF) /, ' ')
    .replace(/([ /])D(TR|TS|PAS) /, '$1$2 ')
    .replace(/^((?:ISO\/IEC|ISO|IEC) (?:TR|TS|PAS) \d+)\.\d+$/, '$1');
  return `${text} | ${edition}`;
}
