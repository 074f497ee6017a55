import type { DocumentNode } from 'graphql';
import type { GateBase, GateSubmission } from '../GateInput';
import type { Finding } from '../GateReport';
import { readLinks } from '../syntax/readLinks';
import { OtherMembers } from './OtherMembers';
import type { PolicyContext } from './PolicyContext';
import { readModel } from './readModel';
import { checkCosts } from './rules/checkCosts';
import { checkDescriptions } from './rules/checkDescriptions';
import { checkDetails } from './rules/checkDetails';
import { checkDirectives } from './rules/checkDirectives';
import { checkFieldSets } from './rules/checkFieldSets';
import { checkForeignDescriptions } from './rules/checkForeignDescriptions';
import { checkForeignDirectives } from './rules/checkForeignDirectives';
import { checkForeignTypes } from './rules/checkForeignTypes';
import { checkLinks } from './rules/checkLinks';
import { checkNames } from './rules/checkNames';
import { checkNullability } from './rules/checkNullability';
import { checkOverrides } from './rules/checkOverrides';
import { checkRootFields } from './rules/checkRootFields';

export interface PolicyCheck {
  /** What `parseSubmission` gave. */
  document: DocumentNode;
  submission: GateSubmission;
  base: GateBase;
  purpose: 'check' | 'publish';
}

const rules: readonly ((context: PolicyContext) => Finding[])[] = [
  checkDetails,
  checkLinks,
  checkDirectives,
  checkNames,
  checkRootFields,
  checkForeignTypes,
  checkNullability,
  checkOverrides,
  checkFieldSets,
  checkForeignDirectives,
  checkCosts,
  checkForeignDescriptions,
  checkDescriptions,
];

/** Findings of one rule that are told of in full. */
const mostOfOneRule = 20;

/**
 * Holds a schema to what members owe each other: see README.md. Pure; never throws for what a schema does. At most 20
 * findings of one code come; the last of them says how many more there are.
 */
export function checkPolicy({ document, submission, base, purpose }: PolicyCheck): Finding[] {
  const context: PolicyContext = {
    submission,
    purpose,
    model: readModel(document),
    links: readLinks(document),
    others: new OtherMembers(base, submission.name),
  };
  return shorten(rules.flatMap((rule) => rule(context)));
}

/** Errors and warnings of one code are counted apart, so that none hides the other. */
function shorten(findings: readonly Finding[]): Finding[] {
  const alike = new Map<string, Finding[]>();
  for (const found of findings) {
    const kind = `${found.severity} ${found.code}`;
    const known = alike.get(kind);
    if (known === undefined) alike.set(kind, [found]);
    else known.push(found);
  }
  return [...alike.values()].flatMap((found) => {
    const further = found.length - mostOfOneRule;
    const told = found.slice(0, mostOfOneRule);
    const last = told.at(-1);
    if (further <= 0 || last === undefined) return told;
    const message = `${last.message} The same was found in ${further} more places.`;
    return [...told.slice(0, -1), { ...last, message }];
  });
}
