import { Entity, PrimaryColumn } from 'typeorm';

/** An event that another one is part of, at any distance, so that a summit finds the sessions of its days. */
@Entity('event_ancestor')
export class EventAncestorRow {
  @PrimaryColumn({ type: 'text', name: 'ancestor_id' })
  ancestorId!: string;

  @PrimaryColumn({ type: 'text', name: 'event_id' })
  eventId!: string;
}
