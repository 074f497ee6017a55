import { topicCodelist, topics } from '../../codelists';

const idsByName = new Map(topics.map(({ id, name }) => [name.toLowerCase(), id]));

/** The topic that a keyword names by key or by name, in any case. */
export function findTopic(keyword: string): string | undefined {
  const wanted = keyword.trim().toLowerCase();
  return topicCodelist.find(wanted.replace(/\s+/g, '-')) ?? idsByName.get(wanted);
}
