import type { OrganizerRole } from '../schema.generated';

/** An organizer as it is kept in the `jsonb` column of an event or a series. */
export interface Organizer {
  name: string;
  role: OrganizerRole;
  /** Set when the name is that of a UN agency. */
  agencyId: string | null;
}
