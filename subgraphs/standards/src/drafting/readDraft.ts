import { InvalidInputError } from '@agency-graph/subgraph-kit/errors';
import { bodyCodelist, topicClassification, topicCodelist } from '../codelists';
import type { StandardTopicRow } from '../rows/StandardTopicRow';
import type { DraftScopeInput } from '../schema.generated';

/** A draft as it was asked about, checked: within its bounds, and with known keys. */
export interface Draft {
  title: string;
  text: string;
  bodyId: string | null;
  /** Topics given, and those that the words lead to by the rule of the taxonomy. */
  topicTags: StandardTopicRow[];
}

const longestTitle = 300;
const longestText = 8000;
const topicsAtMost = 10;

export function readDraft({ title, text, body, topics }: DraftScopeInput): Draft {
  if (!/[\p{L}\p{N}]/u.test(title)) {
    throw new InvalidInputError(
      `scope.title must hold at least one word, but got "${title.slice(0, longestTitle)}".`,
      'scope.title',
    );
  }
  checkLength('scope.title', title, longestTitle);
  checkLength('scope.text', text, longestText);
  if (topics && topics.length > topicsAtMost) {
    throw new InvalidInputError(
      `scope.topics must hold at most ${topicsAtMost} topics, but got ${topics.length}.`,
      'scope.topics',
    );
  }
  // PostgreSQL holds no NUL in a text.
  const [cleanTitle, cleanText] = [title, text].map((part) => part.replaceAll('\0', ' ').trim());
  return {
    title: cleanTitle ?? '',
    text: cleanText ?? '',
    bodyId: body == null ? null : (bodyCodelist.check('scope.body', [body])[0] ?? null),
    topicTags: tagDraft(
      `${cleanTitle} | ${cleanText}`,
      topicCodelist.check('scope.topics', topics ?? []),
    ),
  };
}

function checkLength(argument: string, value: string, longest: number): void {
  if (value.length > longest) {
    throw new InvalidInputError(
      `${argument} must have at most ${longest} characters, but got ${value.length}.`,
      argument,
    );
  }
}

function tagDraft(words: string, given: readonly string[]): StandardTopicRow[] {
  const tag = { standardId: '', direct: true };
  const stated = [...new Set(given)].map((topicId) => ({
    ...tag,
    topicId,
    basis: 'STATED' as const,
    matched: [],
  }));
  const inferred = topicClassification
    .classify(words)
    .filter(({ id }) => !given.includes(id))
    .map(({ id, matched }) => ({ ...tag, topicId: id, basis: 'INFERRED' as const, matched }));
  return [...stated, ...inferred];
}
