import type { Column } from '../columns';
import { privatePrefix } from '../readSelection';
import type { Encoder } from './Encoder';

/**
 * One JSON object a line, with the columns as keys and values in their own types. The last line is the citation under
 * the key `_export`; with `citationBeside` it is there only when the data is not complete.
 */
export function createNdjsonEncoder(
  columns: readonly Column[],
  { citationBeside }: { citationBeside: boolean },
): Encoder {
  const keys = columns.map(({ name }) => `${JSON.stringify(name)}:`);
  return {
    checksumCovers: citationBeside ? 'the whole file' : 'every line but the last',
    begin: () => '',
    add: (cells) =>
      `{${keys.map((key, index) => `${key}${JSON.stringify(cells[index] ?? null)}`).join(',')}}\n`,
    end: (citation) => {
      const { complete, incompleteReason } = citation.data;
      if (!citationBeside) return `${JSON.stringify({ [privatePrefix]: citation })}\n`;
      if (complete) return '';
      return `${JSON.stringify({ [privatePrefix]: { complete, incompleteReason } })}\n`;
    },
  };
}
