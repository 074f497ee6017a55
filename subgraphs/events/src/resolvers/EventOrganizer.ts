import type { EventOrganizerResolvers } from '../schema.generated';

export const EventOrganizer: EventOrganizerResolvers = {
  agency: (organizer) => (organizer.agencyId ? { id: organizer.agencyId } : null),
};
