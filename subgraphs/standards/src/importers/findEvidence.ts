import { topicClassification } from '../codelists';
import type { AiEvidence } from '../schema.generated';

const names = /\b(?:artificial[\s-]+intelligence|AI|A\.I\.|AIoT)\b/;
const techniques = new Set(['machine-learning', 'foundation-models']);

/** Why an imported standard counts as one about artificial intelligence; `NONE` when nothing says so. */
export function findEvidence({
  number,
  title,
  group,
}: {
  number: string;
  title: string;
  group: string | null;
}): AiEvidence {
  const isNamed =
    names.test(title) ||
    /artificial[\s-]+intelligence/i.test(title) ||
    topicClassification.classify(title).some(({ id }) => techniques.has(id));
  if (isNamed) return 'TITLE';
  if (/^IEEE (?:Std )?P?70\d\d\b/.test(number)) return 'SERIES';
  return group === 'ISO/IEC JTC 1/SC 42' ? 'COMMITTEE' : 'NONE';
}
