/** What one member is asked about records, and what it has to answer. */
export interface MemberCase {
  /** What is selected of `_entities`. */
  selection: string;
  /** Representations with the answers that belong to them. */
  records: readonly (readonly [representation: object, answer: object | null])[];
  /** A representation without its key. */
  malformed: object;
  /** What it adds to the answer about a project and its two countries, Fiji and the Philippines. */
  joined: { project?: JoinedFields; country?: JoinedFields };
}

export interface JoinedFields {
  selection: string;
  /** In the answer about each record, by its key. */
  answers: Readonly<Record<string, object>>;
}

/** The project that all of them know something about, or about its countries. */
export const cyclones = 'unocha-global-tropical-cyclone-impact-model';
const suva = {
  id: 'cyclone-warnings-in-suva',
  headline: 'In Suva, warnings of a cyclone now name the streets.',
};
const leyte = {
  id: 'harvest-before-the-storm',
  headline: 'Farmers in Leyte bring in the harvest two days before the storm.',
};

/** By the name of the member. */
export const memberCases: Readonly<Record<string, MemberCase>> = {
  'field-stories': {
    selection: `
      ... on Project { fieldStories { id headline toldIn { code } } }
      ... on FieldStory { headline project { id } }`,
    records: [
      [
        { __typename: 'Project', id: cyclones },
        {
          fieldStories: [
            { ...suva, toldIn: { code: 'FJI' } },
            { ...leyte, toldIn: { code: 'PHL' } },
          ],
        },
      ],
      [{ __typename: 'FieldStory', id: 'nobody-told-this' }, null],
      [{ __typename: 'Project', id: 'no-such-project' }, { fieldStories: [] }],
      [
        { __typename: 'FieldStory', id: leyte.id },
        { headline: leyte.headline, project: { id: cyclones } },
      ],
      [
        { __typename: 'FieldStory', id: suva.id },
        { headline: suva.headline, project: { id: cyclones } },
      ],
    ],
    malformed: { __typename: 'Project' },
    joined: {
      project: {
        selection: 'fieldStories { headline toldIn { shortName } }',
        answers: {
          [cyclones]: {
            fieldStories: [
              { headline: suva.headline, toldIn: { shortName: 'Fiji' } },
              { headline: leyte.headline, toldIn: { shortName: 'Philippines' } },
            ],
          },
        },
      },
    },
  },
  'project-reviews': {
    selection: '... on Project { id review { year outcome findings } }',
    records: [
      [
        { __typename: 'Project', id: cyclones },
        {
          id: cyclones,
          review: {
            year: 2025,
            outcome: 'CONTINUE',
            findings: ['Forecasts arrive earlier.', 'Small islands are covered less well.'],
          },
        },
      ],
      [
        { __typename: 'Project', id: 'no-such-project' },
        { id: 'no-such-project', review: null },
      ],
      [
        { __typename: 'Project', id: 'unhcr-using-artificial-intelligence-to-model-displacement' },
        {
          id: 'unhcr-using-artificial-intelligence-to-model-displacement',
          review: {
            year: 2024,
            outcome: 'CHANGE',
            findings: ['The model is to be trained again.'],
          },
        },
      ],
    ],
    malformed: { __typename: 'Project' },
    joined: {
      project: {
        selection: 'review { year outcome }',
        answers: { [cyclones]: { review: { year: 2025, outcome: 'CONTINUE' } } },
      },
    },
  },
  'network-coverage': {
    selection: `
      ... on Country { code networkCoverage { year newest: population population(generation: FOURTH) } }`,
    records: [
      [
        { __typename: 'Country', code: 'PHL' },
        { code: 'PHL', networkCoverage: { year: 2025, newest: 68.5, population: 97.25 } },
      ],
      [
        { __typename: 'Country', code: 'XXX' },
        { code: 'XXX', networkCoverage: null },
      ],
      [
        { __typename: 'Country', code: 'FJI' },
        { code: 'FJI', networkCoverage: { year: 2025, newest: null, population: 95.5 } },
      ],
    ],
    malformed: { __typename: 'Country' },
    joined: {
      country: {
        selection: 'networkCoverage { population(generation: FOURTH) }',
        answers: {
          FJI: { networkCoverage: { population: 95.5 } },
          PHL: { networkCoverage: { population: 97.25 } },
        },
      },
    },
  },
  'training-places': {
    selection: '... on Country { code latest: trainingPlaces trainingPlaces(year: 2023) }',
    records: [
      [
        { __typename: 'Country', code: 'PHL' },
        { code: 'PHL', latest: 2100, trainingPlaces: 1500 },
      ],
      [
        { __typename: 'Country', code: 'XXX' },
        { code: 'XXX', latest: null, trainingPlaces: null },
      ],
      [
        { __typename: 'Country', code: 'FJI' },
        { code: 'FJI', latest: 120, trainingPlaces: null },
      ],
    ],
    malformed: { __typename: 'Country' },
    joined: {
      country: {
        selection: 'trainingPlaces(year: 2024)',
        answers: { FJI: { trainingPlaces: 120 }, PHL: { trainingPlaces: 2100 } },
      },
    },
  },
};
