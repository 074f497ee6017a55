import type { Exporter } from '@agency-graph/subgraph-kit/importing/exporter';
import { runQuery } from '@agency-graph/subgraph-kit/rows';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';

const pageSize = 500;

/** The activities that came in as IATI, whole. Other projects have no IATI identifier, and none is made up. */
export const iatiExporter: Exporter = {
  format: 'iati',
  description:
    'IATI 2.03 activities (XML): those that were imported as such, in the order of the standard',
  mediaType: 'application/xml',
  async *write(database, { dataset }) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n';
    yield* readActivities(database, dataset);
    yield '</iati-activities>\n';
  },
};

async function* readActivities(
  database: DataSource,
  dataset: string | undefined,
): AsyncGenerator<string> {
  let after = '';
  for (let more = true; more;) {
    const page = await runQuery<{ id: string; activity: string }>(
      database,
      sql`SELECT kept.project_id AS id, kept.activity
        FROM iati_activity kept JOIN project ON project.id = kept.project_id
        WHERE kept.project_id > ${after} AND (${dataset ?? null}::text IS NULL OR project.dataset = ${dataset ?? null})
        ORDER BY kept.project_id LIMIT ${pageSize}`,
    );
    for (const { activity } of page) yield activity;
    more = page.length === pageSize;
    after = page.at(-1)?.id ?? after;
  }
}
