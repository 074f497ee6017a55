import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import { readProvenance, withInferred } from '@agency-graph/subgraph-kit/provenance';
import { seriesCodelist } from '../codelists';
import type { CourseRow } from '../rows/CourseRow';
import { readOrganizers } from './readOrganizers';
import { courseKinds, courseStatuses } from './recordCodes';
import { derivedParts } from './recordParts';

export function readCourses(file: string): CourseRow[] {
  const records = readCsv(file, {
    id: cell.text,
    title: cell.text,
    title_is_descriptive: cell.boolean,
    kind: cell.code(courseKinds),
    status: cell.code(courseStatuses),
    reported_together: cell.boolean,
    note: cell.optionalText,
    programme: cell.optionalText,
    organizer: cell.list,
    co_organizers: cell.list,
    series: cell.optionalText.refine(
      (key) => key === null || seriesCodelist.has(key),
      'must be the key of a series of events',
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
      titleIsDescriptive: record.title_is_descriptive,
      kind: record.kind,
      status: record.status,
      reportedTogether: record.reported_together,
      note: record.note,
      programmeId: record.programme,
      organizers,
      ...derivedParts(record.title, null, organizers),
      modules: [],
      eventIds: [],
      seriesId: record.series,
      link: record.link,
      provenance: withInferred(
        readProvenance(record, 'CURATED'),
        record.title_is_descriptive ? ['title'] : [],
      ),
    };
  });
}
