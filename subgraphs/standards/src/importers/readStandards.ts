import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { bodies, evidences, kinds, statuses } from './publisherCodes';

/** One line of `data/standards.csv`: what one register says about one document, in its own words. */
export type StandardRecord = ReturnType<typeof readStandards>[number];

export function readStandards(file: string) {
  return readCsv(file, {
    key: cell.text,
    aliases: cell.list,
    number: cell.text,
    number_key: cell.text,
    title: cell.text,
    body: cell.code(bodies),
    group: cell.optionalText,
    series: cell.optionalText,
    doc_type: cell.code(kinds),
    status: cell.code(statuses),
    stage_raw: cell.optionalText,
    published: cell.partialDate,
    published_alt: cell.partialDate,
    edition: cell.optionalText,
    url: cell.optionalText,
    equivalents: cell.list,
    ai_evidence: cell.code(evidences),
    source: cell.text,
    source_url: cell.optionalText,
    retrieved_on: cell.partialDate,
    confidence: cell.text,
  });
}
