import type { Findings } from '@agency-graph/subgraph-kit/importing/findings';
import type { Importer } from '@agency-graph/subgraph-kit/importing/importer';
import type { Placed } from '@agency-graph/subgraph-kit/importing/place';
import type { SourceFile } from '@agency-graph/subgraph-kit/importing/source-file';
import { LineCounter, parseAllDocuments, type Document } from 'yaml';
import type { ImportedStandard } from '../ImportedStandard';
import { saveStandards } from '../saveStandards';
import type { Node } from './readNode';
import { toDocument } from './toDocument';
import { toImportedStandard } from './toImportedStandard';

/** Relaton YAML of both generations: one document a file, or several in one, in a folder or an archive. */
export const relatonImporter: Importer<ImportedStandard> = {
  format: 'relaton',
  description:
    'Standards of a register as Relaton YAML (v1.2 and v1.5): a file, a folder or an archive',
  extensions: ['.yaml', '.yml'],
  revision: 1,
  async *read(files, findings) {
    for await (const file of files) yield* readFile(file, findings);
  },
  save: saveStandards,
};

async function* readFile(
  file: SourceFile,
  findings: Findings,
): AsyncGenerator<Placed<ImportedStandard>> {
  const lines = new LineCounter();
  const lineOf = (offset: number) => lines.linePos(offset).line;
  // All scalars are text: `NO` is no truth value, the edition `1.10` no number, and a date stays as precise as it is.
  const documents = parseAllDocuments(await file.wholeText(), {
    schema: 'failsafe',
    lineCounter: lines,
  });
  for (const document of Array.isArray(documents) ? documents : []) {
    const place = { file: file.name, line: lineOf(document.range[0]) };
    const [error] = document.errors;
    if (error) {
      const [rule = ''] = error.message.split('\n');
      findings.fault({
        place: { ...place, line: lineOf(error.pos[0]) },
        rule: `must be YAML: ${rule}`,
      });
      continue;
    }
    const node = valueOf(document, (rule) => findings.fault({ place, rule }));
    if (node === null) continue;
    if (typeof node !== 'object' || Array.isArray(node)) {
      findings.fault({
        place,
        rule: 'must be a record with properties such as docidentifier or docid',
      });
      continue;
    }
    const record = toImportedStandard(toDocument(node), { place, findings });
    if (record) yield { place, record };
  }
}

/** Records have no need of aliases; a file that multiplies itself by them is refused. */
function valueOf(document: Document.Parsed, refuse: (rule: string) => void): Node {
  try {
    return document.toJS({ maxAliasCount: 100 }) as Node;
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    refuse(`must hold at most 100 aliases: ${error.message}`);
    return null;
  }
}
