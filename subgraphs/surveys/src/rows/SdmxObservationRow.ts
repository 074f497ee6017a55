import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A value of an attribute: one, several, or one for each language. */
export type SdmxValue = string | Readonly<Record<string, string>> | readonly SdmxValue[];

/** The SDMX observation that a published figure was made of. It is not part of the graph. */
@Entity('sdmx_observation')
export class SdmxObservationRow {
  @PrimaryColumn({ type: 'text', name: 'figure_id' })
  figureId!: string;

  /** `AGENCY:ID` of the dataflow. */
  @Column({ type: 'text' })
  structure!: string;

  @Column({ type: 'text', nullable: true })
  version!: string | null;

  @Column({ type: 'jsonb' })
  dimensions!: Record<string, string>;

  /** As the message has it; null when there is none. */
  @Column({ type: 'text', nullable: true })
  value!: string | null;

  @Column({ type: 'jsonb' })
  attributes!: Record<string, SdmxValue>;

  /** The names of the structure and of the codes, by component, where the message states them. */
  @Column({ type: 'jsonb' })
  names!: Record<string, string>;

  /** Place among the observations of the dataflow, counted from 1 in the order in which they first came. */
  @Column({ type: 'integer' })
  position!: number;
}
