import { privateNames, edgesOf, type Answered } from '../privateNames';
import type { Selection } from '../Selection';

/** A source that records of an export come from. Null where the graph does not record it. */
export interface Source {
  source: string;
  kind: string | null;
  edition: string | null;
  dataset: string | null;
  licence: string | null;
  /** First and last day on which records were taken from it. */
  retrievedOn: { first: string; last: string } | null;
  urls: readonly string[];
  /** How many addresses more than listed. */
  furtherUrls: number;
}

interface Collected extends Omit<Source, 'urls' | 'furtherUrls'> {
  urls: Set<string>;
}

const maximumSources = 1_000;
const listedUrls = 20;
const rememberedUrls = 1_000;

/** Gathers the provenance of every record that takes part in a row. */
export class SourceCollector {
  private readonly collected = new Map<string, Collected>();
  private overflows = false;
  private synthetic = false;

  /** Takes an object and what is selected of it, but for the lists that make rows of their own. */
  visit(selections: readonly Selection[], item: Answered, rowLists: ReadonlySet<Selection>): void {
    const provenance = item[privateNames.provenance] as Answered | null | undefined;
    if (provenance) this.add(provenance);
    for (const selection of selections) {
      if (selection.kind === 'leaf' || rowLists.has(selection)) continue;
      for (const inner of objectsIn(selection, item[selection.name])) {
        this.visit(selection.children, inner, rowLists);
      }
    }
  }

  get hasSyntheticData(): boolean {
    return this.synthetic;
  }

  get hasFurtherSources(): boolean {
    return this.overflows;
  }

  sources(): Source[] {
    const sources = [...this.collected.values()].map(({ urls, ...source }) => ({
      ...source,
      urls: [...urls].slice(0, listedUrls),
      furtherUrls: Math.max(0, urls.size - listedUrls),
    }));
    return sources.toSorted((a, b) => a.source.localeCompare(b.source, 'en'));
  }

  private add(provenance: Answered): void {
    const [kind, source, edition, dataset, licence, url, retrieved] = provenanceFields.map(
      (name) => (typeof provenance[name] === 'string' ? provenance[name] : null),
    ) as Text[];
    this.synthetic ||= kind === 'SYNTHETIC';
    if (source == null) return;
    const key = JSON.stringify([kind, source, edition, dataset, licence]);
    const known = this.collected.get(key);
    if (!known && this.collected.size >= maximumSources) {
      this.overflows = true;
      return;
    }
    const entry: Collected = known ?? {
      source,
      kind: kind ?? null,
      edition: edition ?? null,
      dataset: dataset ?? null,
      licence: licence ?? null,
      retrievedOn: null,
      urls: new Set(),
    };
    this.collected.set(key, entry);
    if (url != null && entry.urls.size < rememberedUrls) entry.urls.add(url);
    if (retrieved != null) entry.retrievedOn = widen(entry.retrievedOn, retrieved);
  }
}

type Text = string | null | undefined;

const provenanceFields = ['kind', 'source', 'edition', 'dataset', 'licence', 'url', 'retrievedOn'];

/** ISO dates, whole or cut short, compare as texts. */
function widen(range: Source['retrievedOn'], day: string): NonNullable<Source['retrievedOn']> {
  if (range === null) return { first: day, last: day };
  return {
    first: day < range.first ? day : range.first,
    last: day > range.last ? day : range.last,
  };
}

function objectsIn(selection: Selection, value: unknown): Answered[] {
  if (value == null) return [];
  if (selection.kind === 'object') return [value as Answered];
  const items =
    selection.kind === 'connection'
      ? edgesOf(value as Answered).map(({ node }) => node)
      : (value as (Answered | null)[]);
  return items.filter((item) => item !== null);
}
