import { SourceError } from '@agency-graph/subgraph-kit/importing/source-error';
import { SaxesParser } from 'saxes';

/** What to do at the tags of a document; names are without prefix, since workbooks differ in theirs. */
export interface XmlHandlers {
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

/** Reads a part of a workbook. A document type declaration, and with it any entity, is refused. */
export function parseXml(part: string, xml: string, { open, text, close }: XmlHandlers): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new SourceError(`${part} must have no document type declaration.`);
  });
  parser.on('error', (error) => {
    throw new SourceError(`${part} must be XML: ${error.message}.`);
  });
  parser.on('opentag', ({ name, attributes }) => open?.(localName(name), attributes));
  parser.on('text', (value) => text?.(value));
  parser.on('cdata', (value) => text?.(value));
  parser.on('closetag', ({ name }) => close?.(localName(name)));
  parser.write(xml).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
