import DataLoader from 'dataloader';

// Made up for a test: nobody said this.
const stories = [
  {
    id: 'cyclone-warnings-in-suva',
    headline: 'In Suva, warnings of a cyclone now name the streets.',
    project: 'unocha-global-tropical-cyclone-impact-model',
    toldIn: 'FJI',
  },
  {
    id: 'harvest-before-the-storm',
    headline: 'Farmers in Leyte bring in the harvest two days before the storm.',
    project: 'unocha-global-tropical-cyclone-impact-model',
    toldIn: 'PHL',
  },
];

/** @returns {Promise<object[]>} In the order of their keys. */
export async function listStories() {
  return stories;
}

/**
 * Loaders for one request: all keys that it needs are asked for together, as one statement to a database would,
 * `… WHERE id = ANY($1)`, however many records the gateway joins.
 */
export function createLoaders() {
  return {
    /** The story with a key; null when there is none. */
    story: new DataLoader(async (ids) => {
      const found = new Map(
        stories.filter(({ id }) => ids.includes(id)).map((story) => [story.id, story]),
      );
      return ids.map((id) => found.get(id) ?? null);
    }),
    /** The stories of a project; an empty list when there is none. */
    storiesOfProject: new DataLoader(async (ids) => {
      const found = stories.filter(({ project }) => ids.includes(project));
      return ids.map((id) => found.filter(({ project }) => project === id));
    }),
  };
}
