import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import { goalCodelist } from '../../codelists';
import { attributeOf, childrenOf, placeOf, type ParsedElement } from './ParsedElement';
import { vocabularyOf } from './places';

/** The vocabularies in which an element names a goal, a target or an indicator of the 2030 Agenda. */
const vocabularies: Readonly<Record<string, readonly string[]>> = {
  sector: ['7', '8', '9'],
  tag: ['2', '3'],
};
const pattern = /^(\d{1,2})(?:\.(\d{1,2}|[a-d]))?(?:\.\d{1,2})?$/;

export interface Goals {
  goals: number[];
  /** Targets, also those that an indicator belongs to: `13.1`. */
  sdgTargets: string[];
}

/** The goals that an activity states, as sectors and as tags; doubles are dropped, and a target or indicator names its goal. */
export function readGoals(activity: ParsedElement, findings: Findings): Goals {
  const goals = new Set<number>();
  const targets = new Set<string>();
  for (const element of goalElementsOf(activity)) {
    const code = attributeOf(element, 'code') ?? '';
    const [, goal = '', target] = pattern.exec(code.toLowerCase()) ?? [];
    if (!goalCodelist.has(goal)) {
      const place = placeOf(element, 'code');
      findings.unknownCode({
        codelist: 'Sustainable Development Goal',
        code,
        place,
        refuses: false,
      });
      continue;
    }
    goals.add(Number(goal));
    if (target !== undefined) targets.add(`${goal}.${target}`);
  }
  return { goals: [...goals].toSorted((a, b) => a - b), sdgTargets: [...targets].toSorted() };
}

function goalElementsOf(activity: ParsedElement): ParsedElement[] {
  return Object.entries(vocabularies).flatMap(([name, known]) =>
    childrenOf(activity, name).filter((element) => known.includes(vocabularyOf(element))),
  );
}
