import type { EventSeriesResolvers } from '../schema.generated';

export const EventSeries: EventSeriesResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.seriesById.load(id),
  organizers: ({ organizers }, { role }) =>
    role ? organizers.filter((organizer) => role.includes(organizer.role)) : organizers,
  events: (series, args, { lists }) => lists.events.of('series', series.id, args),
};
