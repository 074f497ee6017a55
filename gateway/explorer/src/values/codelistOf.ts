import type { Codelist } from '../graph/loadCodelist';

const byName: Readonly<Record<string, Codelist>> = {
  country: 'countries',
  countries: 'countries',
  headquartersCountry: 'countries',
  winnerCountry: 'countries',
  agency: 'agencies',
  lead: 'agencies',
  partner: 'agencies',
  goal: 'goals',
  topic: 'topics',
  topics: 'topics',
  body: 'bodies',
};

const byCoordinate: Readonly<Record<string, Codelist | undefined>> = {
  'Query.country.code': 'countries',
  'CountryFilter.code': 'countries',
  'Query.agency.id': 'agencies',
  'Query.topic.id': 'topics',
  'Query.standardsBody.id': 'bodies',
  'Query.sustainableDevelopmentGoal.number': 'goals',
  'SustainableDevelopmentGoalFilter.number': 'goals',
  // A body of coordination, not of standards.
  'InstrumentFilter.body': undefined,
};

const codeTypes = ['ID', 'Int', 'String'];

/** The list of codes that an argument or input field takes its values from, if it is one of those that the graph has. */
export function codelistOf(owner: string, name: string, type: string): Codelist | undefined {
  if (!codeTypes.includes(type)) return undefined;
  const coordinate = `${owner}.${name}`;
  return coordinate in byCoordinate ? byCoordinate[coordinate] : byName[name];
}
