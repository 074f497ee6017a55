/** A round of a challenge, as it is kept in a `jsonb` column. */
export interface Round {
  number: number;
  name: string;
  startsOn: string | null;
  endsOn: string | null;
  entryCount: number | null;
  eventId: string | null;
}
