import type { Citation } from '../../../src/export/citation/Citation';

/** A citation as a reader writes it under a table. */
export function writeCitation({
  title,
  exportedAt,
  gateway,
  query,
  data,
  sources,
}: Citation): string {
  const day = exportedAt.slice(0, 10);
  const state = data.complete ? '' : ` Incomplete: ${data.incompleteReason}.`;
  const head = `${title}. ${data.rows} rows, retrieved on ${day} from ${gateway}.${state} Query SHA-256 ${query.sha256}.`;
  const cited = sources.map(({ source, edition, kind, retrievedOn, urls }) => {
    const parts = [
      source,
      edition === null ? null : `edition ${edition}`,
      kind === null ? null : kind.toLowerCase(),
      retrievedOn === null ? null : `retrieved on ${daysOf(retrievedOn)}`,
      urls[0] ?? null,
    ];
    return `- ${parts.filter((part) => part !== null).join(', ')}`;
  });
  return [head, ...(cited.length > 0 ? ['Sources:', ...cited] : []), ''].join('\n');
}

function daysOf({ first, last }: { first: string; last: string }): string {
  return first === last ? first : `${first} to ${last}`;
}
