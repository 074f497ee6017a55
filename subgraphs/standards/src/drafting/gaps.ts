import { bodyCodelist, topicCodelist } from '../codelists';
import type { Coverage } from '../repositories/drafting';
import { count } from './quote';

/** A topic, or a pair of topics, that few standards or none cover. */
export interface Gap {
  topicIds: string[];
  standardCount: number;
  standardCountOfBody: number | null;
  reason: string;
}

const few = 2;

/**
 * Least covered first, topics before pairs. A pair with a topic that is itself a gap says nothing more, nor does one of
 * a topic with its broader one.
 */
export function findGaps(
  coverage: readonly Coverage[],
  bodyId: string | null,
  isBroader: (broader: string, topicId: string) => boolean,
): Gap[] {
  const isGap = ({ standards, standardsOfBody }: Coverage) =>
    standards <= few || (bodyId !== null && standardsOfBody <= few);
  const single = coverage.filter((one) => one.topicId === one.otherTopicId);
  const uncovered = new Set(single.filter(isGap).map(({ topicId }) => topicId));
  const pairs = coverage.filter(
    ({ topicId, otherTopicId, standards }) =>
      topicId !== otherTopicId &&
      standards <= few &&
      !uncovered.has(topicId) &&
      !uncovered.has(otherTopicId) &&
      !isBroader(topicId, otherTopicId) &&
      !isBroader(otherTopicId, topicId),
  );
  return [...single.filter(isGap), ...pairs].map((one) => toGap(one, bodyId));
}

function toGap(coverage: Coverage, bodyId: string | null): Gap {
  const topicIds = [...new Set([coverage.topicId, coverage.otherTopicId])];
  return {
    topicIds,
    standardCount: coverage.standards,
    standardCountOfBody: bodyId === null ? null : coverage.standardsOfBody,
    reason: describe(
      topicIds.map((id) => topicCodelist.labelOf(id) ?? id),
      coverage,
      bodyId,
    ),
  };
}

function describe(
  names: readonly string[],
  { standards, standardsOfBody }: Coverage,
  bodyId: string | null,
): string {
  const subject = names.length > 1 ? `both “${names.join('” and “')}”` : `“${names[0]}”`;
  const covered = `${capital(count(standards, 'standard'))} in force or in progress ${standards > 1 ? 'are' : 'is'} about ${subject}`;
  if (bodyId === null || standards === 0) return `${covered}.`;
  return `${covered}, ${standardsOfBody === 0 ? 'none' : standardsOfBody} of ${bodyCodelist.labelOf(bodyId)}.`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
