import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { SaxesParser } from 'saxes';
import type { ParsedElement } from './ParsedElement';
import { placeOf } from './ParsedElement';
import { createRecordBounds } from './recordBounds';
import { XmlFault } from './XmlFault';

/** Which elements of an XML file are read. */
export interface XmlFileShape {
  /** The element at the top. */
  root: string;
  /** The elements below it that are read one by one. */
  record: string;
  /** Checks the element at the top; returns the rule that it breaks, or null. */
  checkRoot: (root: ParsedElement) => string | null;
}

interface BuilderOptions {
  parser: SaxesParser;
  file: string;
  shape: XmlFileShape;
  findings: Findings;
}

/** Turns the events of a parser into the elements of records, within bounds. */
export function createTreeBuilder({ parser, file, shape, findings }: BuilderOptions) {
  const records: ParsedElement[] = [];
  let open: ParsedElement | null = null;
  let hasRoot = false;
  let recordCount = 0;
  const refuse = (rule: string, value?: string): never => {
    const place = open === null ? { file, line: parser.line } : placeOf(open);
    throw new XmlFault({ place, rule, value });
  };
  const bounds = createRecordBounds(refuse);

  parser.on('error', ({ message }) =>
    refuse('must be well-formed XML', message.replace(/^\d+:\d+: /, '')),
  );
  parser.on('doctype', () => refuse('must not hold a document type declaration'));
  parser.on('opentag', (tag) => {
    bounds.openElement();
    const element = newElement(tag, open, { file, line: parser.line });
    if (open === null) {
      hasRoot = true;
      checkRoot(element, shape);
    } else if (open.parent === null) element.position = recordCount += 1;
    else open.children.push(element);
    open = element;
  });
  const addText = (text: string) => {
    bounds.addText(text.length);
    if (open !== null) open.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    bounds.closeElement();
    if (open !== null && open.parent !== null && open.parent.parent === null) {
      bounds.startRecord();
      if (open.name === shape.record) records.push(open);
      else findings.warn({ place: placeOf(open), rule: `is left out: it is no ${shape.record}` });
    }
    open = open?.parent ?? null;
  });

  return {
    takeRecords: () => records.splice(0),
    expectEvent: bounds.expectEvent,
    checkEnd(): void {
      if (!hasRoot) refuse(`must begin with the element ${shape.root}`);
    },
  };
}

function checkRoot(element: ParsedElement, shape: XmlFileShape): void {
  const place = placeOf(element);
  if (element.name !== shape.root) {
    const rule = `must begin with the element ${shape.root}`;
    throw new XmlFault({ place, rule, value: element.name });
  }
  const broken = shape.checkRoot(element);
  if (broken !== null) throw new XmlFault({ place, rule: broken });
}

function newElement(
  tag: Pick<ParsedElement, 'name' | 'attributes'>,
  parent: ParsedElement | null,
  { file, line }: Pick<ParsedElement, 'file' | 'line'>,
): ParsedElement {
  const { name, attributes } = tag;
  return { name, attributes, text: '', children: [], parent, file, line, position: 0 };
}
