export type ProvenanceKind = 'OFFICIAL' | 'CURATED' | 'SYNTHETIC';
export type Confidence =
  'FOUND_IN_SOURCE' | 'PARTLY_INFERRED' | 'GENERAL_KNOWLEDGE' | 'NOT_AVAILABLE';

/** Where the facts of a record come from: the GraphQL type Provenance, kept in one `jsonb` column. */
export interface Provenance {
  kind: ProvenanceKind;
  source: string;
  url: string | null;
  retrievedOn: string | null;
  edition: string | null;
  confidence: Confidence;
  note: string;
  inferred: string[];
}

/** What a data file says of a record's provenance. */
export interface ProvenanceCells {
  source: string;
  confidence: string;
  source_url?: string | null;
  retrieved_on?: string | null;
  edition?: string | null;
}

/** Reads the provenance of a record from its data file. */
export function readProvenance(cells: ProvenanceCells, kind: ProvenanceKind): Provenance {
  const inferred = readInferred(cells.confidence);
  return {
    kind,
    source: cells.source,
    url: cells.source_url ?? addressOf(cells.source),
    retrievedOn: cells.retrieved_on ?? null,
    edition: cells.edition ?? null,
    confidence: readConfidence(cells.confidence, inferred),
    note: cells.confidence,
    inferred,
  };
}

function readConfidence(note: string, inferred: readonly string[]): Confidence {
  if (note.startsWith('not_available')) return 'NOT_AVAILABLE';
  if (note.startsWith('general_knowledge')) return 'GENERAL_KNOWLEDGE';
  return inferred.length > 0 ? 'PARTLY_INFERRED' : 'FOUND_IN_SOURCE';
}

const inferredClause =
  /^(.+?)\s+(?:is |are )?(?:general_knowledge(?:_unverified)?|inferred|the compiler's reading)\b/;

/** The fields that clauses such as `type, hq, url general_knowledge` or `year inferred` name. */
function readInferred(note: string): string[] {
  return note
    .replace(/\([^)]*\)/g, '')
    .split(';')
    .flatMap((clause) => inferredClause.exec(clause.trim())?.[1]?.split(/,| and /) ?? [])
    .map((field) => field.trim())
    .filter((field) => field !== '' && !field.startsWith('found_in_source'));
}

/** The web address that a source begins with: a page, or a file of a public repository (`github:owner/name@commit:path`). */
function addressOf(source: string): string | null {
  const file = /^github:([\w.-]+\/[\w.-]+)@(\w+)(?::([^\s;,+]+))?/.exec(source);
  if (file)
    return `https://github.com/${file[1]}/${file[3] ? `blob/${file[2]}/${file[3]}` : `tree/${file[2]}`}`;
  const page = /^(?:https?:\/\/)?((?:[\w-]+\.)+[a-z]{2,}(?:\/[^\s;]*)?)(?=[\s;]|$)/i.exec(source);
  return page ? `https://${page[1]}` : null;
}

/** The same provenance, with further fields that the source does not state. */
export function withInferred(provenance: Provenance, fields: readonly string[]): Provenance {
  if (fields.length === 0) return provenance;
  const inferred = [...new Set([...provenance.inferred, ...fields])];
  const { confidence } = provenance;
  return {
    ...provenance,
    inferred,
    confidence: confidence === 'FOUND_IN_SOURCE' ? 'PARTLY_INFERRED' : confidence,
  };
}
