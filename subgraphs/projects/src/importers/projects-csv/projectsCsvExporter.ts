import type { Exporter } from '@agency-graph/subgraph-kit/importing/exporter';
import { selectRows } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { ProjectRow } from '../../rows/ProjectRow';
import { partnerColumns } from './partnerColumns';
import { projectColumns, type ProjectColumn } from './projectColumns';

const pageSize = 500;

/** Projects as plain CSV. Those without a UN agency as lead are left out: the format cannot tell them. */
export const projectsCsvExporter: Exporter = {
  format: 'projects-csv',
  description: 'Plain CSV of projects, as its importer reads it',
  mediaType: 'text/csv',
  async *write(database, { dataset }) {
    yield writeRow(Object.keys(projectColumns));
    for await (const project of readProjects(database, dataset)) {
      const cells = cellsOf(project);
      yield writeRow(Object.keys(projectColumns).map((column) => cells[column as ProjectColumn]));
    }
  },
};

async function* readProjects(
  database: DataSource,
  dataset: string | undefined,
): AsyncGenerator<ProjectRow> {
  let after = '';
  for (let more = true; more;) {
    const page = await selectRows(
      database,
      ProjectRow,
      sql`WHERE t.id > ${after} AND t.lead_id IS NOT NULL
        AND (${dataset ?? null}::text IS NULL OR t.dataset = ${dataset ?? null})
        ORDER BY t.id LIMIT ${pageSize}`,
    );
    yield* page;
    more = page.length === pageSize;
    after = page.at(-1)?.id ?? after;
  }
}

function cellsOf(project: ProjectRow): Record<ProjectColumn, string> {
  const { organizations, provenance, sdgBasis } = project;
  const partners = Object.fromEntries(
    partnerColumns.map(([column, kind]) => [
      column,
      organizations
        .filter((one) => one.agencyId === null && one.kind === kind)
        .map(({ name }) => name),
    ]),
  ) as Record<(typeof partnerColumns)[number][0], string[]>;
  return {
    id: project.id,
    title: project.title,
    lead_agency: project.leadId ?? '',
    source: provenance.source,
    partners: join(project.partnerIds),
    government: join(partners.government),
    intergovernmental: join(partners.intergovernmental),
    academia: join(partners.academia),
    private_sector: join(partners.private_sector),
    civil_society: join(partners.civil_society),
    other_partners: join(partners.other_partners),
    sdgs: join(project.goals.map(String)),
    sdgs_basis: sdgBasis.toLowerCase(),
    subject: project.subject ?? '',
    description: project.description ?? '',
    department: project.department ?? '',
    countries: join([...project.countryCodes, ...project.otherAreas]),
    output_types: join(project.outputTypes),
    technologies: join(project.technologies),
    started_on: project.startedOn ?? '',
    ends_on: project.endsOn ?? '',
    status: project.status === 'UNKNOWN' ? '' : project.status.toLowerCase(),
    links: join(project.documents.map(({ url }) => url)),
    source_url: provenance.url ?? '',
    retrieved_on: provenance.retrievedOn ?? '',
    edition: provenance.edition ?? '',
  };
}

function join(values: readonly string[]): string {
  return values.join(';');
}

/** A row by RFC 4180: quoted where a cell holds a quotation mark, a comma or an end of line. */
function writeRow(cells: readonly string[]): string {
  const quoted = cells.map((cell) =>
    /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${quoted.join(',')}\n`;
}
