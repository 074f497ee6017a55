import { Entity, PrimaryColumn } from 'typeorm';

/** A goal that the topics of an event serve. */
@Entity('event_goal')
export class EventGoalRow {
  @PrimaryColumn({ type: 'integer' })
  goal!: number;

  @PrimaryColumn({ type: 'text', name: 'event_id' })
  eventId!: string;
}
