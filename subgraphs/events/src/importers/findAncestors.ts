import { DataFileError } from '@agency-graph/subgraph-kit/csv';
import type { EventAncestorRow } from '../rows/EventAncestorRow';

interface Part {
  id: string;
  parentId: string | null;
}

/** The events that each event is part of, at any distance. Throws DataFileError for one that is part of itself. */
export function findAncestors(events: readonly Part[]): EventAncestorRow[] {
  const parents = new Map(events.map(({ id, parentId }) => [id, parentId]));
  return events.flatMap(({ id }) => {
    const ancestors = new Set<string>();
    for (let one = parents.get(id); one; one = parents.get(one)) {
      if (one === id || ancestors.has(one))
        throw new DataFileError(`events.csv: the event "${id}" is part of itself`);
      ancestors.add(one);
    }
    return [...ancestors].map((ancestorId) => ({ ancestorId, eventId: id }));
  });
}
