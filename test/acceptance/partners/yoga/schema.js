import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import { listStories } from './stories.js';

const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');

// References are resolved in async functions: what one of them throws is null and an error at its own place. Thrown at once, it would
// spoil the answer for all the others.
const resolvers = {
  Query: {
    fieldStory: (_, { id }, { loaders }) => loaders.story.load(id),
    fieldStories: () => listStories(),
  },
  FieldStory: {
    // A key of this member's own: null when no story has it.
    __resolveReference: async (reference, { loaders }) =>
      loaders.story.load(keyOf(reference, 'id')),
    // Types of others by their key alone: the gateway asks their owners for the rest.
    project: ({ project }) => ({ id: project }),
    toldIn: ({ toldIn }) => ({ code: toldIn }),
  },
  Project: {
    // This member only extends Project: every key gets an answer.
    __resolveReference: async (reference) => ({ id: keyOf(reference, 'id') }),
    fieldStories: ({ id }, _, { loaders }) => loaders.storiesOfProject.load(id),
  },
};

/** The schema with `_service` and `_entities`, which Apollo's library adds. */
export const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });

function keyOf(reference, name) {
  const key = reference[name];
  if (typeof key === 'string') return key;
  throw new GraphQLError(`The key ${name} of a representation is a text, and this one has none.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
