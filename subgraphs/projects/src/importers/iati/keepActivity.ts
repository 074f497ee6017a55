import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import { positionOf } from './elementOrder';
import { placeOf, type ParsedElement } from './ParsedElement';
import { writeXml } from './writeXml';

/**
 * An activity as it is kept for exports, in XML: whole, its elements in the order of the standard. Left out, with a warning,
 * is what the standard does not know: elements and attributes of other namespaces, and text beside elements.
 */
export function keepActivity(activity: ParsedElement, findings: Findings): string {
  const known = activity.children.filter((child) => {
    if (positionOf(child.name) !== undefined) return true;
    findings.warn({ place: placeOf(child), rule: 'is left out: it is no element of IATI 2.03' });
    return false;
  });
  const children = known.toSorted(
    (one, other) => (positionOf(one.name) ?? 0) - (positionOf(other.name) ?? 0),
  );
  const kept = { ...activity, children };
  dropForeign(kept, findings);
  return writeXml(kept, '  ');
}

function dropForeign(element: ParsedElement, findings: Findings): void {
  for (const name of Object.keys(element.attributes)) {
    if (!isForeign(name)) continue;
    const rule = 'is left out: it is of another namespace';
    findings.warn({ place: placeOf(element, name), rule });
    delete element.attributes[name];
  }
  const foreign = element.children.some(({ name }) => isForeign(name));
  if (foreign) element.children = element.children.filter(({ name }) => !isForeign(name));
  if (foreign || (element.children.length > 0 && element.text.trim() !== '')) {
    const rule = 'loses elements of other namespaces, and text beside elements';
    findings.warn({ place: placeOf(element), rule });
  }
  for (const child of element.children) dropForeign(child, findings);
}

function isForeign(name: string): boolean {
  return name === 'xmlns' || (name.includes(':') && !name.startsWith('xml:'));
}
