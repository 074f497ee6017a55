import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What imported files say of a project beyond the compiled list. A project of an organization that is no agency of the
 * list has no lead here; `organizations` names it. `search` is made anew, since a generated column cannot be changed.
 */
export class ExtendProjects1764100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE project
        ADD COLUMN dataset text NOT NULL DEFAULT 'compiled data',
        ADD COLUMN iati_identifier text,
        ADD COLUMN titles jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN description text,
        ADD COLUMN department text,
        ADD COLUMN output_types text[] NOT NULL DEFAULT '{}',
        ADD COLUMN technologies text[] NOT NULL DEFAULT '{}',
        ADD COLUMN data_source text,
        ADD COLUMN data_public boolean,
        ADD COLUMN organizations jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN partner_kinds text[] NOT NULL DEFAULT '{}',
        ADD COLUMN topic_ids text[] NOT NULL DEFAULT '{}',
        ADD COLUMN sdg_targets text[] NOT NULL DEFAULT '{}',
        ADD COLUMN dates jsonb,
        ADD COLUMN open_ended boolean NOT NULL DEFAULT false,
        ADD COLUMN regions jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN sectors jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN budgets jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN transaction_totals jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN documents jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN related_activities jsonb NOT NULL DEFAULT '[]',
        ALTER COLUMN lead_id DROP NOT NULL,
        ALTER COLUMN subject DROP NOT NULL,
        DROP COLUMN search,
        ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('english', title), 'A') ||
          setweight(to_tsvector('english', coalesce(subject, '')), 'B') ||
          setweight(to_tsvector('english', coalesce(description, '')), 'C') ||
          setweight(to_tsvector('english', agency_words), 'D')
        ) STORED;
      CREATE INDEX project_search ON project USING gin (search);
      CREATE INDEX project_dataset ON project (dataset);
      CREATE UNIQUE INDEX project_iati_identifier ON project (iati_identifier);
      CREATE FUNCTION words_in_lower_case(words text[]) RETURNS text[]
        LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN lower(words::text)::text[];
      CREATE INDEX project_output_types ON project USING gin (words_in_lower_case(output_types));
      CREATE INDEX project_partner_kinds ON project USING gin (partner_kinds);

      -- Each activity whole, apart from the projects: only an export reads it.
      CREATE TABLE iati_activity (
        project_id text COLLATE "C" PRIMARY KEY
          REFERENCES project ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        activity text NOT NULL
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE iati_activity;
      DELETE FROM project WHERE lead_id IS NULL OR subject IS NULL;
      ALTER TABLE project
        DROP COLUMN search,
        DROP COLUMN dataset, DROP COLUMN iati_identifier, DROP COLUMN titles, DROP COLUMN description,
        DROP COLUMN department, DROP COLUMN output_types, DROP COLUMN technologies,
        DROP COLUMN data_source, DROP COLUMN data_public, DROP COLUMN organizations,
        DROP COLUMN partner_kinds, DROP COLUMN topic_ids, DROP COLUMN sdg_targets, DROP COLUMN dates,
        DROP COLUMN open_ended, DROP COLUMN regions, DROP COLUMN sectors, DROP COLUMN budgets,
        DROP COLUMN transaction_totals, DROP COLUMN documents, DROP COLUMN related_activities,
        ALTER COLUMN lead_id SET NOT NULL,
        ALTER COLUMN subject SET NOT NULL,
        ADD COLUMN search tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector('english', title), 'A') ||
          setweight(to_tsvector('english', subject), 'B') ||
          setweight(to_tsvector('english', agency_words), 'D')
        ) STORED;
      CREATE INDEX project_search ON project USING gin (search);
      DROP FUNCTION words_in_lower_case;
    `);
  }
}
