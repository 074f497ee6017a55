import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { DocumentRecord, RelatedActivityRecord } from '../../rows/projectParts';
import { relatedActivityTypes } from './iatiCodes';
import { meaningOf } from './iatiValues';
import { textOf } from './narratives';
import { attributeOf, childOf, childrenOf, placeOf, type ParsedElement } from './ParsedElement';

/** The documents of an activity. An address that no browser could follow is left out, with a warning. */
export function readDocuments(activity: ParsedElement, findings: Findings): DocumentRecord[] {
  return childrenOf(activity, 'document-link').flatMap((element) => {
    const url = attributeOf(element, 'url') ?? '';
    if (!/^https?:\/\/\S+$/.test(url) || !URL.canParse(url)) {
      const place = placeOf(element, 'url');
      findings.warn({ place, rule: 'is left out: it must be an absolute web address', value: url });
      return [];
    }
    const title = textOf(childOf(element, 'title'));
    return { url, title, format: attributeOf(element, 'format') };
  });
}

export function readRelatedActivities(
  activity: ParsedElement,
  findings: Findings,
): RelatedActivityRecord[] {
  return childrenOf(activity, 'related-activity').flatMap((element) => {
    const identifier = attributeOf(element, 'ref');
    const kind = meaningOf(element, 'type', {
      codes: relatedActivityTypes,
      codelist: 'IATI related activity type',
      findings,
    });
    return identifier === null || kind === null ? [] : { identifier, kind };
  });
}
