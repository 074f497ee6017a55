import type { Citation } from './Citation';
import type { Source } from './SourceCollector';

/** A citation as BibTeX: one entry for the export, one for each of its sources. */
export function toBibtex(citation: Citation): string {
  const key = `agency-graph-${citation.query.sha256.slice(0, 8)}-${citation.exportedAt.slice(0, 10)}`;
  const sources = citation.sources.map((source, index) =>
    entry(`${key}-source-${index + 1}`, sourceFields(source)),
  );
  return [entry(key, exportFields(citation)), ...sources].join('\n');
}

type Fields = Record<string, string | null>;

function exportFields({
  title,
  exportedAt,
  gateway,
  query,
  supergraph,
  data,
  ...rest
}: Citation): Fields {
  const notes = [
    `${data.rows} rows`,
    data.complete ? 'complete' : `incomplete: ${data.incompleteReason}`,
    `query SHA-256 ${query.sha256}`,
    `supergraph SHA-256 ${supergraph.sha256}`,
    ...(data.checksum ? [`data SHA-256 ${data.checksum.value} of ${data.checksum.covers}`] : []),
    ...(rest.syntheticData ? ['contains SYNTHETIC sample data'] : []),
  ];
  return {
    title,
    author: '{Agency Graph}',
    year: exportedAt.slice(0, 4),
    howpublished: data.mediaType,
    url: gateway,
    urldate: exportedAt.slice(0, 10),
    note: notes.join('; '),
  };
}

function sourceFields({
  source,
  edition,
  dataset,
  licence,
  kind,
  retrievedOn,
  urls,
}: Source): Fields {
  const notes = [
    ...(edition === null ? [] : [`edition ${edition}`]),
    ...(dataset === null ? [] : [`dataset ${dataset}`]),
    ...(licence === null ? [] : [`licence ${licence}`]),
    ...(kind === null ? [] : [kind.toLowerCase()]),
  ];
  return {
    title: source,
    url: urls[0] ?? null,
    urldate: retrievedOn?.last ?? null,
    note: notes.join('; '),
  };
}

function entry(key: string, fields: Fields): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== null && value !== '')
    .map(
      ([name, value]) => `  ${name} = {${name === 'url' ? address(value!) : text(name, value!)}},`,
    );
  return [`@misc{${key},`, ...lines, '}', ''].join('\n');
}

/** A name in braces of its own stays as it is written: BibTeX would take it for a first and a last name. */
function text(name: string, value: string): string {
  return name === 'author' ? value : escape(value);
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escape(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^&%$#_]/g, (sign) => escapes[sign] ?? `\\${sign}`);
}

/** Addresses are printed as they are; only what would end the field has to go. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}
