import { z } from 'zod';

const memberName = text(2, 40).regex(
  /^[a-z][a-z0-9-]*$/,
  'must be 2 to 40 lower case letters, digits and "-", beginning with a letter',
);

function text(minimum: number, maximum: number) {
  const rule = `must be a text of ${minimum} to ${maximum} characters`;
  return z.string(rule).min(minimum, rule).max(maximum, rule);
}

/** A line that people read. */
function line(maximum: number) {
  const rule = `must be one line of 1 to ${maximum} characters`;
  return z
    .string(rule)
    .trim()
    .min(1, rule)
    .max(maximum, rule)
    .regex(/^[^\p{Cc}]*$/u, rule);
}

function wholeNumber(minimum: number, maximum: number) {
  const rule = `must be a whole number from ${minimum} to ${maximum}`;
  return z.coerce.number(rule).int(rule).min(minimum, rule).max(maximum, rule);
}

const biggest = 2_147_483_647;
const reason = line(500).optional();

/** What requests to the registry hold, by what they ask for. */
export const requestShapes = {
  /** To check, compose or publish a member. What is missing is the gate's business, which tells of everything at once. */
  submission: z.strictObject({
    name: memberName,
    sdl: z.string('must be the schema, as text').min(1, 'must be the schema, as text'),
    agency: line(200).optional(),
    contact: line(300).optional(),
    licence: line(300).optional(),
    url: text(1, 2000).optional(),
  }),
  member: z.strictObject({ name: memberName }),
  memberName: z.object({ name: memberName }),
  schemaVersion: z.object({ version: wholeNumber(1, biggest).optional() }),
  rollback: z.union(
    [
      z.strictObject({ supergraph: wholeNumber(1, biggest), reason }),
      z.strictObject({ name: memberName, version: wholeNumber(1, biggest), reason }),
    ],
    'must hold either `supergraph`, the number of a supergraph, or `name` and `version` of a member; and a `reason` if you like',
  ),
  history: z.object({
    limit: wholeNumber(1, 1000).default(50),
    before: wholeNumber(1, Number.MAX_SAFE_INTEGER).optional(),
  }),
  newKey: z.union(
    [
      z.strictObject({ member: memberName, label: line(100).optional() }),
      z.strictObject({ editor: z.literal(true), label: line(100).optional() }),
    ],
    'must hold either `member`, the name of one, or `editor`: true; and a `label` of up to 100 characters if you like',
  ),
  keys: z.object({ member: memberName.optional() }),
  approvals: z.strictObject({
    member: memberName,
    changes: z
      .array(line(500), 'must be a list of ids of changes')
      .min(1, 'must name a change at least')
      .max(200, 'must name at most 200 changes'),
    reason: line(1000),
  }),
  operation: z.strictObject({
    query: z
      .string('must be a GraphQL operation, as text')
      .min(1, 'must be a GraphQL operation, as text'),
    operationName: z.string('must be a text').nullish(),
    variables: z.record(z.string(), z.unknown(), 'must be an object').nullish(),
    extensions: z.record(z.string(), z.unknown(), 'must be an object').nullish(),
  }),
} as const;
