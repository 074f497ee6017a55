import type { ExportedStandard } from '../../repositories/exportedStandards';
import type { StandardKind, StandardRelationKind } from '../../schema.generated';
import { groups } from '../groups';
import type { RegisterEntry } from '../registerEntries';

type Properties = Record<string, unknown>;

/** The Relaton record of one register's entry: v1.5 for ITU, v1.2 for the others, as their registers write it. */
export function fromStandard(exported: ExportedStandard, entry: RegisterEntry): Properties {
  return entry.register === 'ITU' ? toV15(exported, entry) : toV12(exported, entry);
}

function toV15(exported: ExportedStandard, entry: RegisterEntry): Properties {
  const { standard, relations } = exported;
  const title = titleOf(exported);
  const committee = committeeOf(exported);
  return {
    id: recordId(entry),
    schema_version: 'v1.5.6',
    type: 'standard',
    ...(title && { title: [{ language: 'en', script: 'Latn', content: title, type: 'main' }] }),
    ...(standard.link && { source: [{ type: 'src', content: standard.link }] }),
    docidentifier: identifiersOf(exported, entry).map(({ type, id }) => ({
      content: id,
      type,
      primary: 'true',
    })),
    ...dated(datesOf(entry).map(([type, at]) => ({ type, at }))),
    ...(committee && { contributor: [committeeContributor(committee)] }),
    ...(standard.edition && { edition: { content: standard.edition } }),
    ...fetched(exported),
    ...(entry.stage && { status: { stage: { content: entry.stage } } }),
    ...related(entry, relations, (id) => ({ docidentifier: [{ content: id, type: 'ITU' }] })),
    ext: { doctype: { content: doctypeOf(standard.kind, entry) }, flavor: 'itu' },
  };
}

function toV12(exported: ExportedStandard, entry: RegisterEntry): Properties {
  const { standard, relations } = exported;
  const title = titleOf(exported);
  const committee = committeeOf(exported);
  const [stage, substage] = entry.stage?.split('.') ?? [];
  return {
    'schema-version': 'v1.2.9',
    id: recordId(entry),
    ...(title && { title: [{ content: title, language: ['en'], script: ['Latn'], type: 'main' }] }),
    ...(standard.link && { link: [{ content: standard.link, type: 'src' }] }),
    type: 'standard',
    docid: identifiersOf(exported, entry).map(({ type, id }) => ({ id, type, primary: 'true' })),
    ...dated(datesOf(entry).map(([type, value]) => ({ type, value }))),
    ...(standard.edition && { edition: { content: standard.edition } }),
    ...fetched(exported),
    ...(stage && {
      docstatus: { stage: { value: stage }, ...(substage && { substage: { value: substage } }) },
    }),
    ...related(entry, relations, (id) => ({ docid: [{ id, type: entry.register }] })),
    ext: {
      doctype: { type: doctypeOf(standard.kind, entry) },
      ...(committee && {
        editorialgroup: { technical_committee: [{ name: committee, identifier: committee }] },
      }),
    },
  };
}

function recordId({ register, designation }: RegisterEntry): string {
  return `${register}${designation}`.replace(/[^A-Za-z0-9.-]+/g, '');
}

/** A title that was put in the place of a missing one is left out again. */
function titleOf({ standard }: ExportedStandard): string | null {
  return standard.provenance.inferred.includes('title') ? null : standard.title;
}

function identifiersOf(
  { standard }: ExportedStandard,
  { register, designation, isFirst }: RegisterEntry,
): { type: string; id: string }[] {
  const others = isFirst ? standard.otherDesignations : [];
  return [
    { type: register, id: designation },
    ...others.map((id) => ({ type: id.split(/[ /-]/)[0] ?? '', id })),
  ];
}

function datesOf({ published, approved }: RegisterEntry): [string, string][] {
  return [
    ...(published ? [['published', published] as [string, string]] : []),
    ...(approved ? [['issued', approved] as [string, string]] : []),
  ];
}

function dated(date: Properties[]): Properties {
  return date.length > 0 ? { date } : {};
}

function fetched({ standard }: ExportedStandard): Properties {
  const { retrievedOn } = standard.provenance;
  return retrievedOn ? { fetched: retrievedOn } : {};
}

/** A group that was told by the title is told by it again. */
function committeeOf({ standard }: ExportedStandard): string | null {
  if (standard.groupId === null || standard.provenance.inferred.includes('group')) return null;
  return groups.labelOf(standard.groupId);
}

function committeeContributor(committee: string): Properties {
  return {
    role: [{ type: 'author', description: [{ content: 'committee' }] }],
    organization: {
      subdivision: [{ name: [{ content: committee }], type: 'technical-committee' }],
    },
  };
}

const relationTypes: Readonly<Partial<Record<StandardRelationKind, string>>> = {
  SUPERSEDES: 'obsoletes',
  SUPERSEDED_BY: 'obsoletedBy',
  AMENDS: 'updates',
  AMENDED_BY: 'updatedBy',
  TRANSPOSES: 'adoptedFrom',
  TRANSPOSED_BY: 'adoptedAs',
};

function related(
  { isFirst }: RegisterEntry,
  relations: ExportedStandard['relations'],
  toItem: (designation: string) => Properties,
): Properties {
  const relation = relations.flatMap(({ kind, to }) => {
    const type = relationTypes[kind];
    return type ? [{ type, bibitem: toItem(to) }] : [];
  });
  return isFirst && relation.length > 0 ? { relation } : {};
}

const doctypes: Readonly<Record<StandardKind, string>> = {
  RECOMMENDATION: 'recommendation',
  SUPPLEMENT: 'recommendation-supplement',
  AMENDMENT: 'recommendation-amendment',
  STANDARD: 'international-standard',
  TECHNICAL_SPECIFICATION: 'technical-specification',
  TECHNICAL_REPORT: 'technical-report',
  FOCUS_GROUP_DELIVERABLE: 'focus-group-deliverable',
  OTHER: 'other',
};

const etsiDoctypes: Readonly<Partial<Record<StandardKind, string>>> = {
  STANDARD: 'ETSI Standard',
  TECHNICAL_SPECIFICATION: 'Technical Specification',
  TECHNICAL_REPORT: 'Technical Report',
};

function doctypeOf(kind: StandardKind, { register }: RegisterEntry): string {
  if (register === 'ETSI') return etsiDoctypes[kind] ?? doctypes[kind];
  return register === 'IEEE' && kind === 'STANDARD' ? 'standard' : doctypes[kind];
}
