import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Members, supergraphs, who may publish, and what was done. What must never change is kept from changing by the database:
 * an UPDATE, DELETE or TRUNCATE of these tables fails, whoever sends it.
 */
export class CreateRegistry1764500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE member_version (
        member text COLLATE "C" NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        agency text NOT NULL,
        contact text NOT NULL,
        licence text NOT NULL,
        url text NOT NULL,
        sdl text NOT NULL,
        sha256 text NOT NULL,
        types text[] NOT NULL,
        is_built_in boolean NOT NULL,
        published_at timestamptz NOT NULL,
        published_by jsonb NOT NULL,
        PRIMARY KEY (member, version)
      );

      CREATE TABLE supergraph (
        number integer PRIMARY KEY CHECK (number > 0),
        sdl text NOT NULL,
        sha256 text NOT NULL,
        composed_at timestamptz NOT NULL
      );

      CREATE TABLE supergraph_member (
        supergraph integer NOT NULL REFERENCES supergraph,
        member text COLLATE "C" NOT NULL,
        version integer NOT NULL,
        PRIMARY KEY (supergraph, member),
        FOREIGN KEY (member, version) REFERENCES member_version
      );

      CREATE TABLE activation (
        sequence integer PRIMARY KEY CHECK (sequence > 0),
        supergraph integer NOT NULL REFERENCES supergraph,
        activated_at timestamptz NOT NULL,
        activated_by jsonb NOT NULL
      );

      CREATE TABLE agency_key (
        id text COLLATE "C" PRIMARY KEY,
        member text COLLATE "C",
        label text NOT NULL,
        sha256 text NOT NULL UNIQUE,
        created_at timestamptz NOT NULL,
        created_by jsonb NOT NULL,
        revoked_at timestamptz,
        last_used_at timestamptz
      );
      CREATE INDEX agency_key_member ON agency_key (member);

      CREATE TABLE approval (
        member text COLLATE "C" NOT NULL,
        change_id text COLLATE "C" NOT NULL,
        reason text NOT NULL,
        approved_at timestamptz NOT NULL,
        approved_by jsonb NOT NULL,
        PRIMARY KEY (member, change_id)
      );

      CREATE TABLE type_owner (
        type text COLLATE "C" PRIMARY KEY,
        member text COLLATE "C" NOT NULL,
        since timestamptz NOT NULL
      );

      CREATE TABLE operation (
        id text COLLATE "C" PRIMARY KEY,
        signature text NOT NULL,
        name text,
        count bigint NOT NULL,
        first_seen_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL
      );
      CREATE INDEX operation_last_seen ON operation (last_seen_at);

      CREATE TABLE log_entry (
        sequence integer PRIMARY KEY CHECK (sequence > 0),
        at timestamptz NOT NULL,
        actor jsonb NOT NULL,
        action text NOT NULL,
        subject text NOT NULL,
        details jsonb NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL
      );

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The table % is append-only: % is refused.', TG_TABLE_NAME, TG_OP
          USING ERRCODE = 'insufficient_privilege';
      END
      $$;
    `);
    for (const table of appendOnly) {
      await queryRunner.query(`
        CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      `);
    }
    // A revoked key never comes back, and nobody else's text is ever put in its place.
    await queryRunner.query(`
      CREATE FUNCTION keep_key() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.id, NEW.member, NEW.label, NEW.sha256, NEW.created_at, NEW.created_by)
            IS DISTINCT FROM (OLD.id, OLD.member, OLD.label, OLD.sha256, OLD.created_at, OLD.created_by)
          OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at) THEN
          RAISE EXCEPTION 'Of a key only its last use and its revocation can be written.'
            USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
      END
      $$;
      CREATE TRIGGER keep_key BEFORE UPDATE ON agency_key FOR EACH ROW EXECUTE FUNCTION keep_key();
      CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON agency_key
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE log_entry, operation, type_owner, approval, agency_key, activation, supergraph_member,
        supergraph, member_version;
      DROP FUNCTION refuse_change(), keep_key();
    `);
  }
}

const appendOnly = [
  'member_version',
  'supergraph',
  'supergraph_member',
  'activation',
  'approval',
  'log_entry',
];
