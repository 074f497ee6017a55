import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a calendar that was imported calls an event, and what of it has no place in the event: enough to write it again. */
@Entity('calendar_entry')
export class CalendarEntryRow {
  /** The dataset of the calendar. Two calendars may use one UID. */
  @PrimaryColumn({ type: 'text' })
  calendar!: string;

  @PrimaryColumn({ type: 'text' })
  uid!: string;

  /** Which occurrence of an event that recurs; empty for all others and for the rule itself. */
  @PrimaryColumn({ type: 'text', name: 'recurrence_id' })
  recurrenceId!: string;

  /** Null for a rule: its occurrences are the events. The event may belong to another dataset that knows it too. */
  @Column({ type: 'text', name: 'event_id', nullable: true })
  eventId!: string | null;

  @Column({ type: 'integer' })
  sequence!: number;

  /** When the calendar last changed it, `20260101T000000Z`. */
  @Column({ type: 'text', name: 'modified_at', nullable: true })
  modifiedAt!: string | null;

  /** An occurrence that has an entry of its own in the calendar. */
  @Column({ type: 'boolean', name: 'is_exception' })
  isException!: boolean;

  /** Times of day that no zone is known for, `09:40`. */
  @Column({ type: 'text', name: 'floating_start', nullable: true })
  floatingStart!: string | null;

  @Column({ type: 'text', name: 'floating_end', nullable: true })
  floatingEnd!: string | null;

  /** The content lines of a rule with its entry, word for word. */
  @Column({ type: 'text', array: true })
  lines!: string[];
}
