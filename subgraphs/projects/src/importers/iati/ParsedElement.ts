import type { Place } from '@agency-graph/subgraph-kit/importing/place';

/** An element of an XML file with the place that it was read from. */
export interface ParsedElement {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: ParsedElement[];
  parent: ParsedElement | null;
  file: string;
  line: number;
  /** Which of the records of the file it is, from 1; 0 for all that is no record. */
  position: number;
}

export function childrenOf(element: ParsedElement, name: string): ParsedElement[] {
  return element.children.filter((child) => child.name === name);
}

export function childOf(element: ParsedElement, name: string): ParsedElement | null {
  return element.children.find((child) => child.name === name) ?? null;
}

/** An attribute without the space around it; null when it is missing or empty. */
export function attributeOf(element: ParsedElement, name: string): string | null {
  return element.attributes[name]?.trim() || null;
}

/** Where an element stands: `iati-activity[3]/budget/value`. The root is left out. */
export function placeOf(element: ParsedElement, attribute?: string): Place {
  const path = pathOf(element);
  const { file, line } = element;
  return { file, line, path: attribute ? `${path}/@${attribute}` : path };
}

function pathOf(element: ParsedElement): string {
  const { name, parent, position } = element;
  if (parent === null) return name;
  if (parent.parent === null) return `${name}[${position}]`;
  const index = childrenOf(parent, name).indexOf(element);
  return `${pathOf(parent)}/${name}${index > 0 ? `[${index + 1}]` : ''}`;
}
