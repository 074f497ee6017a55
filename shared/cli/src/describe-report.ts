import {
  describeFinding,
  type UnknownCodeList,
} from '@agency-graph/subgraph-kit/importing/findings';
import type { FindingList } from '@agency-graph/subgraph-kit/importing/findings';
import type {
  ImportOutcome,
  ImportReport,
} from '@agency-graph/subgraph-kit/importing/import-report';
import { describePlace } from '@agency-graph/subgraph-kit/importing/place';

const outcomes: Record<ImportOutcome, string> = {
  IMPORTED: 'imported',
  UNCHANGED: 'unchanged: the dataset holds this already',
  WOULD_IMPORT: 'would be imported (dry run; nothing was changed)',
  REFUSED: 'refused; nothing was changed',
};

const codesShown = 20;

/** A report for people, several lines long. */
export function describeReport(report: ImportReport): string {
  const { source, dataset, outcome, records, counts, milliseconds } = report;
  const lines = [`${source} -> dataset "${dataset}": ${outcomes[outcome]}`];
  if (outcome === 'IMPORTED' || outcome === 'WOULD_IMPORT') {
    const { added, changed, unchanged, removed, heldElsewhere } = counts;
    const elsewhere = heldElsewhere > 0 ? `, ${heldElsewhere} kept by other datasets` : '';
    lines.push(
      `  ${records} records in ${(milliseconds / 1000).toFixed(1)} s: ${added} added, ${changed} changed, ` +
        `${unchanged} unchanged, ${removed} removed${elsewhere}`,
    );
  }
  lines.push(...listFindings('faults', report.faults));
  lines.push(...report.unknownCodes.flatMap(listCodes));
  lines.push(...listFindings('warnings', report.warnings));
  return `${lines.join('\n')}\n`;
}

function listFindings(title: string, { total, shown }: FindingList): string[] {
  if (total === 0) return [];
  const more = total - shown.length;
  return [
    `  ${total} ${total === 1 ? title.slice(0, -1) : title}:`,
    ...shown.map((finding) => `    ${describeFinding(finding)}`),
    ...(more > 0 ? [`    … and ${more} more`] : []),
  ];
}

function listCodes({ codelist, total, codes }: UnknownCodeList): string[] {
  const shown = codes.slice(0, codesShown).map(({ code, count, first }) => {
    const times = count === 1 ? 'once' : `${count} times, first`;
    return `    "${code}" ${times} at ${describePlace(first)}`;
  });
  const more = total - shown.length;
  return [
    `  ${total} unknown ${total === 1 ? 'code' : 'codes'} for ${codelist}:`,
    ...shown,
    ...(more > 0 ? [`    … and ${more} more`] : []),
  ];
}
