import { z } from 'zod';

const moment = z.object({
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-03-02'),
  time: z.string().regex(/^\d{2}:\d{2}(:\d{2})?/, 'must be a time of day such as 09:40:00'),
  tz: z.string().min(1),
});

const text = z.string().nullish();
const identifier = z.union([z.string().min(1), z.number()]).transform(String);

/** A talk of the programme. It may stand without a time, when nobody has scheduled it. */
const contribution = z.object({
  id: identifier,
  title: z.string().min(1),
  startDate: moment.nullish(),
  endDate: moment.nullish(),
  duration: z.number().nonnegative().nullish(),
  location: text,
  room: text,
  url: text,
});

/** An event in the export of Indico, with what becomes part of the graph. */
export const indicoEvent = z.object({
  id: identifier,
  title: z.string().min(1),
  type: text,
  category: text,
  startDate: moment,
  endDate: moment,
  timezone: text,
  location: text,
  room: text,
  keywords: z.array(z.string()).nullish(),
  url: text,
  contributions: z.array(contribution).max(5_000, 'must hold at most 5000 contributions').nullish(),
});

export type IndicoEvent = z.infer<typeof indicoEvent>;
export type IndicoContribution = z.infer<typeof contribution>;

/** The answer of an Indico server as a whole. */
export const indicoExport = z.object({
  url: text,
  complete: z.boolean().nullish(),
  results: z
    .array(z.unknown())
    .max(20_000, 'must hold at most 20000 events; ask for them category by category'),
});
