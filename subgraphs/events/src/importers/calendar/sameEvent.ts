import { slug } from '@agency-graph/subgraph-kit/slug';

/** What an event is recognized by in another calendar. */
export interface Likeness {
  title: string;
  firstDay: string;
  city: string | null;
}

/** Name and day, for a map. What stands in brackets at the end of a name is a remark that not every calendar makes. */
export function likenessKey({ title, firstDay }: Likeness): string {
  const name = slug(title.replace(/\s*[([][^)\]]*[)\]]\s*$/, '')) || title.trim().toLowerCase();
  return `${firstDay} ${name}`;
}

/** Whether two entries of one name and day are the same event: in one city, or one of them names no city. */
export function isSamePlace(one: Pick<Likeness, 'city'>, other: Pick<Likeness, 'city'>): boolean {
  return one.city === null || other.city === null || slug(one.city) === slug(other.city);
}
