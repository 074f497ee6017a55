import { Entity, PrimaryColumn } from 'typeorm';

/** A UN agency that organizes an event or helps to do so. */
@Entity('event_agency')
export class EventAgencyRow {
  @PrimaryColumn({ type: 'text', name: 'agency_id' })
  agencyId!: string;

  @PrimaryColumn({ type: 'text', name: 'event_id' })
  eventId!: string;
}
