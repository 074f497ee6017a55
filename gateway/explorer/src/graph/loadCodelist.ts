import { askData } from './askGraph';
import type { Language } from '../language/languages';
import { once } from './once';

/** One value that a filter takes, and what it is called. */
export interface Code {
  value: string;
  label: string;
}

/** A country or area with its codes of ISO 3166-1. */
export interface CountryCode extends Code {
  alpha2: string;
  m49: string;
}

interface Page<Node> {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

async function readAll<Node>(field: string, selection: string): Promise<Node[]> {
  const query = `query ($after: String) { list: ${field}(first: 100, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const { list }: { list: Page<Node> } = await askData({ query, variables: { after } });
    nodes.push(...list.nodes);
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

const countriesBy = new Map<Language, () => Promise<CountryCode[]>>();

/** All countries and areas, by their names in a language of the United Nations. */
export function loadCountries(language: Language): Promise<CountryCode[]> {
  const load = countriesBy.get(language) ?? once(() => readCountries(language));
  countriesBy.set(language, load);
  return load();
}

async function readCountries(language: Language): Promise<CountryCode[]> {
  const named = language === 'en' ? 'shortName' : `name(language: ${language.toUpperCase()})`;
  const nodes = await readAll<
    Omit<CountryCode, 'value' | 'label'> & { code: string; label: string }
  >('countries', `code alpha2 m49 label: ${named}`);
  return nodes.map(({ code, ...country }) => ({ value: code, ...country }));
}

/** The lists of codes that inputs offer, each from the graph itself. */
export const codelists = {
  countries: (language: Language): Promise<Code[]> => loadCountries(language),
  agencies: once(async () =>
    (
      await readAll<{ id: string; acronym: string; name: string }>('agencies', 'id acronym name')
    ).map(({ id, acronym, name }): Code => ({ value: id, label: `${acronym} – ${name}` })),
  ),
  goals: once(async () =>
    (
      await readAll<{ number: number; shortTitle: string }>(
        'sustainableDevelopmentGoals',
        'number shortTitle',
      )
    ).map(({ number, shortTitle }): Code => ({
      value: `${number}`,
      label: `${number} ${shortTitle}`,
    })),
  ),
  topics: once(async () =>
    (await readAll<{ id: string; name: string }>('topics', 'id name')).map(
      ({ id, name }): Code => ({ value: id, label: name }),
    ),
  ),
  bodies: once(async () =>
    (
      await readAll<{ id: string; acronym: string; name: string }>(
        'standardsBodies',
        'id acronym name',
      )
    ).map(({ id, acronym, name }): Code => ({ value: id, label: `${acronym} – ${name}` })),
  ),
};

export type Codelist = keyof typeof codelists;
