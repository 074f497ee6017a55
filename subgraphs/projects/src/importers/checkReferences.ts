import { DataFileError } from '@agency-graph/subgraph-kit/csv';
import type { CompiledData } from './CompiledData';

interface Reference {
  /** The record that holds the keys. */
  from: string;
  kind: string;
  known: ReadonlySet<string>;
  keys: readonly (string | null)[];
}

/** Checks that every key which one record holds of another is there. Throws one DataFileError that lists the others. */
export function checkReferences(data: CompiledData, namedEditions: readonly string[]): void {
  const faults = [...referencesOf(data), editionsOf(data, namedEditions)].flatMap(
    ({ from, kind, known, keys }) =>
      keys
        .filter((key) => key !== null && !known.has(key))
        .map((key) => `"${from}" names the unknown ${kind} "${key}"`),
  );
  if (faults.length > 0) throw new DataFileError(faults.join('\n'));
}

function editionsOf({ reportEditions }: CompiledData, keys: readonly string[]): Reference {
  return { from: 'agencies.csv', kind: 'report edition', known: idsOf(reportEditions), keys };
}

function referencesOf(data: CompiledData): Reference[] {
  const country = { kind: 'country', known: new Set(data.countries.map(({ code }) => code)) };
  const agency = { kind: 'agency', known: idsOf(data.agencies) };
  const project = { kind: 'project', known: idsOf(data.projects) };
  const programme = { kind: 'programme', known: idsOf(data.programmes) };
  const body = { kind: 'coordination body', known: idsOf(data.coordinationBodies) };
  return [
    ...data.agencies.map((row) => ({
      from: row.id,
      ...country,
      keys: [row.headquartersCountryCode],
    })),
    ...data.activitySnapshots.map((row) => ({ from: row.id, ...agency, keys: [row.agencyId] })),
    ...data.projects.map((row) => ({ from: row.id, ...agency, keys: [row.leadId] })),
    ...data.programmes.flatMap((row) => [
      { from: row.id, ...agency, keys: row.leadIds },
      { from: row.id, ...project, keys: row.projectIds },
      { from: row.id, ...programme, keys: [row.parentId] },
    ]),
    ...data.coordinationBodies.flatMap((row) => [
      { from: row.id, ...agency, keys: [...row.chairIds, ...row.memberIds] },
      { from: row.id, ...body, keys: [row.parentId] },
    ]),
    ...data.instruments.flatMap((row) => [
      { from: row.id, ...agency, keys: row.agencyIds },
      { from: row.id, ...project, keys: row.projectIds },
      {
        from: row.id,
        ...body,
        keys: [...row.preparedByIds, ...row.endorsedByIds, ...row.submittedToIds],
      },
    ]),
  ];
}

function idsOf(rows: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}
