import { cell, readCsv } from '@agency-graph/subgraph-kit/csv';
import type { GoalRow } from '../rows/GoalRow';
import { provenanceCells, readRecordProvenance } from './provenanceCells';

export function readGoals(file: string): GoalRow[] {
  const records = readCsv(file, {
    number: cell.integer,
    name: cell.text,
    title: cell.text,
    title_fr: cell.text,
    targets: cell.integer,
    colour: cell.text,
    uri: cell.text,
    source_url: cell.optionalText,
    ...provenanceCells,
  });
  return records.map((record) => ({
    number: record.number,
    title: record.title,
    titleFr: record.title_fr,
    shortTitle: record.name,
    targetCount: record.targets,
    colour: record.colour,
    uri: record.uri,
    provenance: readRecordProvenance(record),
  }));
}
