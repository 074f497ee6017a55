import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { readProvenance } from '@agency-graph/subgraph-kit/provenance';
import { eventCodelist } from '../codelists';
import type { ChallengeRow } from '../rows/ChallengeRow';
import { readOrganizers } from './readOrganizers';
import { challengeKinds } from './recordCodes';
import { dateParts, derivedParts } from './recordParts';

export function readChallenges(file: string): ChallengeRow[] {
  const records = readCsv(file, {
    id: cell.text,
    title: cell.text,
    kind: cell.code(challengeKinds),
    reported_together: cell.boolean,
    note: cell.optionalText,
    organizer: cell.list,
    co_organizers: cell.list,
    start_date: cell.partialDate,
    end_date: cell.partialDate,
    finale: cell.optionalText.refine(
      (key) => key === null || eventCodelist.has(key),
      'must be the key of an event',
    ),
    link: cell.optionalText,
    source: cell.text,
    source_url: cell.optionalText,
    confidence: cell.text,
  });
  return records.map((record) => {
    const organizers = readOrganizers(record.organizer, record.co_organizers);
    return {
      id: record.id,
      title: record.title,
      kind: record.kind,
      reportedTogether: record.reported_together,
      note: record.note,
      organizers,
      ...derivedParts(record.title, null, organizers),
      startsOn: record.start_date,
      endsOn: record.end_date,
      ...dateParts(record.start_date),
      finaleId: record.finale,
      rounds: [],
      eventIds: record.finale === null ? [] : [record.finale],
      entryCount: null,
      winnerCountryCodes: [],
      link: record.link,
      provenance: readProvenance(record, 'CURATED'),
    };
  });
}
