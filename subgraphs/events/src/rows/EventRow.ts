import type { Provenance } from '@agency-graph/subgraph-kit/provenance';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  EventFormat,
  EventKind,
  EventStatus,
  OtherEventDate,
  TagBasis,
} from '../schema.generated';
import type { Organizer } from './Organizer';

/** An entry of the calendar. A row of the kind SESSION is a `Session` too, in the programme of its parent. */
@Entity('event')
export class EventRow {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  /** The number of the entry in the compiled calendar, in lower case, and former keys. */
  @Column({ type: 'text', array: true })
  aliases!: string[];

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'boolean', name: 'title_is_descriptive' })
  titleIsDescriptive!: boolean;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'text' })
  kind!: EventKind;

  @Column({ type: 'text' })
  status!: EventStatus;

  @Column({ type: 'text', name: 'series_id', nullable: true })
  seriesId!: string | null;

  @Column({ type: 'text', name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column({ type: 'text', name: 'starts_on' })
  startsOn!: string;

  @Column({ type: 'text', name: 'ends_on' })
  endsOn!: string;

  @Column({ type: 'text', name: 'starts_at', nullable: true })
  startsAt!: string | null;

  @Column({ type: 'text', name: 'ends_at', nullable: true })
  endsAt!: string | null;

  /** First day that `starts_on` can mean. */
  @Column({ type: 'text', name: 'first_day' })
  firstDay!: string;

  /** Last day that `ends_on` can mean. */
  @Column({ type: 'text', name: 'last_day' })
  lastDay!: string;

  /** The earliest instant at which it can begin, in UTC, so that entries of all time zones have one order. */
  @Column({ type: 'text', name: 'begins_at' })
  beginsAt!: string;

  /** Year of `starts_on`. */
  @Column({ type: 'integer' })
  year!: number;

  @Column({ type: 'text', name: 'time_zone' })
  timeZone!: string;

  @Column({ type: 'text', name: 'time_zone_basis' })
  timeZoneBasis!: TagBasis;

  @Column({ type: 'text', name: 'time_zone_reason' })
  timeZoneReason!: string;

  @Column({ type: 'jsonb', name: 'other_dates' })
  otherDates!: OtherEventDate[];

  @Column({ type: 'text' })
  format!: EventFormat;

  @Column({ type: 'text', nullable: true })
  venue!: string | null;

  @Column({ type: 'text', nullable: true })
  city!: string | null;

  @Column({ type: 'text', name: 'country_code', nullable: true })
  countryCode!: string | null;

  @Column({ type: 'jsonb' })
  organizers!: Organizer[];

  @Column({ type: 'text', nullable: true })
  link!: string | null;

  @Column({ type: 'jsonb' })
  provenance!: Provenance;

  /** What a search finds beside the title: note, series, place and organizers. */
  @Column({ type: 'text' })
  words!: string;

  @Column({ type: 'text', name: 'sort_key' })
  sortKey!: string;
}
