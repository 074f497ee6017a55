import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What calendars call the events of the graph. Entries point to events by key alone, since an event that several calendars
 * hold belongs to one dataset only. The index by day finds the same event in another calendar.
 */
export class CreateCalendarEntries1764100000010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE calendar_entry (
        calendar text NOT NULL,
        uid text COLLATE "C" NOT NULL,
        recurrence_id text COLLATE "C" NOT NULL,
        event_id text COLLATE "C",
        sequence integer NOT NULL,
        modified_at text,
        is_exception boolean NOT NULL,
        floating_start text,
        floating_end text,
        lines text[] NOT NULL,
        dataset text NOT NULL,
        PRIMARY KEY (calendar, uid, recurrence_id)
      );
      CREATE INDEX calendar_entry_dataset ON calendar_entry (dataset);
      CREATE INDEX calendar_entry_event ON calendar_entry (event_id);
      CREATE INDEX event_first_day ON event (first_day);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX event_first_day; DROP TABLE calendar_entry;`);
  }
}
