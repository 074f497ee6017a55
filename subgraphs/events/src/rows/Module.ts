/** A module of a course, as it is kept in a `jsonb` column. */
export interface Module {
  number: number;
  title: string;
  eventIds: string[];
}
