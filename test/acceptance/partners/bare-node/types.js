import { readFileSync } from 'node:fs';
import { findTrainingPlaces } from './trainingPlaces.js';

const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');

/** What this member answers, type by type: the schema's fields, and the two by which the gateway joins. */
export const types = {
  Query: {
    _service: { type: '_Service', resolve: () => ({ sdl }) },
    _entities: {
      type: '_Entity',
      resolve: (_, { representations }, errors) => findEntities(representations, errors),
    },
  },
  _Service: {
    sdl: { resolve: (service) => service.sdl },
  },
  Country: {
    code: { resolve: (country) => country.code },
    trainingPlaces: {
      resolve: ({ places }, { year }) =>
        places && (places.get(year ?? Math.max(...places.keys())) ?? null),
    },
  },
};

/**
 * As many answers as representations, in their order: one look-up for all of them. This member only extends Country, so each
 * code gets an answer. A representation that is wrong gets null and an error at its own place, and spoils nobody else's.
 */
async function findEntities(representations, errors) {
  const codes = representations.map((representation) => readCode(representation));
  const placesByCode = await findTrainingPlaces([
    ...new Set(codes.filter((code) => code !== undefined)),
  ]);
  return codes.map((code, index) => {
    if (code !== undefined) return { __typename: 'Country', code, places: placesByCode.get(code) };
    errors.push({
      message: 'This member answers for Country, by its code: a text such as RWA.',
      path: ['_entities', index],
      extensions: { code: 'BAD_USER_INPUT' },
    });
    return null;
  });
}

function readCode(representation) {
  const { __typename: typeName, code } = representation ?? {};
  return typeName === 'Country' && typeof code === 'string' ? code : undefined;
}
