import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { SourceFile } from '@agency-graph/subgraph-kit/importing/source-file';
import { SaxesParser } from 'saxes';
import type { ParsedElement } from './ParsedElement';
import { createTreeBuilder, type XmlFileShape } from './treeBuilder';
import { XmlFault } from './XmlFault';

/**
 * Reads the records of an XML file one after the other: no more than a few of them are in memory. Document type
 * declarations, and with them entities, are refused. The first fault ends the file, since what follows cannot be trusted.
 */
export async function* readXml(
  file: SourceFile,
  shape: XmlFileShape,
  findings: Findings,
): AsyncGenerator<ParsedElement> {
  const parser = new SaxesParser();
  const builder = createTreeBuilder({ parser, file: file.name, shape, findings });
  try {
    for await (const piece of file.text()) {
      builder.expectEvent(piece.length);
      parser.write(piece);
      yield* builder.takeRecords();
    }
    parser.close();
    yield* builder.takeRecords();
    builder.checkEnd();
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    findings.fault(error.finding);
  }
}
