import { topicClassification, topics } from '../codelists';
import type { EventGoalRow } from '../rows/EventGoalRow';
import type { EventTopicRow } from '../rows/EventTopicRow';

/**
 * The topics of an event. Calendars state none, so the rule infers them: the words of the taxonomy, looked for in the
 * name, the series and the event that it is part of. Broader topics follow with `direct` false.
 */
export function tagTopics(eventId: string, text: string): EventTopicRow[] {
  const matches = topicClassification.classify(text);
  const tag = { eventId, basis: 'INFERRED' as const };
  const direct = matches.map(({ id, matched }) => ({ ...tag, topicId: id, matched, direct: true }));
  const broader = new Set(matches.flatMap(({ id }) => topicClassification.ancestorsOf(id)));
  return [
    ...direct,
    ...[...broader].map((topicId) => ({ ...tag, topicId, matched: [], direct: false })),
  ];
}

const goalsByTopic = new Map(topics.map(({ id, goals }) => [id, goals]));

/** The goals that the topics of an event serve, by the column `goals` of the taxonomy. */
export function goalsOf(eventId: string, tags: readonly EventTopicRow[]): EventGoalRow[] {
  const goals = tags
    .filter(({ direct }) => direct)
    .flatMap(({ topicId }) => goalsByTopic.get(topicId) ?? []);
  return [...new Set(goals)].map((goal) => ({ eventId, goal }));
}
