import type { GateCode } from '../gateCodes';

export type ProbeCode = Extract<GateCode, `PROBE_${string}`>;

/** What to do about each thing that can be wrong with a running server. */
export const probeRemedies: Readonly<Record<ProbeCode, string>> = {
  PROBE_UNREACHABLE:
    'Start the server, check the address, and let the gateway reach it; each request must be answered within 2 s.',
  PROBE_NO_GRAPHQL:
    'Answer POST requests at this very address, without a redirect, with status 200, content type application/json and a GraphQL response of at most 4 MiB.',
  PROBE_NOT_READY:
    'Answer GET /health/ready with status 200 when the server can answer, or with 404 to be asked { __typename } instead.',
  PROBE_OVERDUE:
    'Make the server answer faster: all checks together, a few requests for each entity, must end within 10 s.',
  PROBE_SIGNATURE_REFUSED:
    'Give the server the address of the gateway’s keys (/.well-known/jwks.json) and the name under which it is published, and set its clock.',
  PROBE_SCHEMA_MISSING:
    'Serve Query._service: _Service! with its field sdl: String!, as Apollo Federation asks for.',
  PROBE_SCHEMA_DIFFERS:
    'Start the server with the schema that is handed in, or hand in the one that it serves: curl -s $URL -H "content-type: application/json" -d \'{"query":"{ _service { sdl } }"}\'.',
  PROBE_ENTITIES_FAILED:
    'Serve Query._entities(representations: [_Any!]!): [_Entity]! for every type with a resolvable @key, with its key fields.',
  PROBE_ENTITY_COUNT:
    'Answer one element for each representation, and null in the place of one that is not known.',
  PROBE_ENTITY_ORDER:
    'Sort what the database returns by the order of the representations before you answer.',
  PROBE_ENTITY_MISTAKEN:
    'Look each entity up by the key of its own representation, and answer it with that key.',
  PROBE_ENTITY_TYPE: 'Answer each entity with the __typename of its representation.',
  PROBE_ENTITY_NULL:
    'Answer the entities that your own lists name; for a type that others own, answer every key with what you have, such as empty lists.',
  PROBE_UNKNOWN_KEY:
    'Answer null, and no error, in the place of a key of your own type that you do not know.',
  PROBE_KEY_SPOILS:
    'Resolve each representation by itself: null in its place, and an error with the path ["_entities", 3].',
  PROBE_UNKNOWN_TYPE:
    'Answer a representation of a type that the schema does not have with an error, and serve on.',
  PROBE_NOT_BATCHED:
    'Collect the keys of a request and read them in one statement, for example with a DataLoader: WHERE id = ANY(…).',
  PROBE_KEYS_MADE_UP:
    'Nothing has to be done. A root field without required arguments that lists the type, or its records in nodes or edges, lets the gate check with real keys.',
  PROBE_UNSIGNED_ACCEPTED:
    'Verify the signature of each request before anything else, and answer 401 where it is missing: see "Signed requests" in subgraphs/README.md.',
  PROBE_REPLAY_ACCEPTED:
    'Keep the nonce of each request until it expires, and answer 401 when it comes again.',
  PROBE_TAMPERED_ACCEPTED:
    'Compare content-digest with the SHA-256 of the body as it came, and answer 401 when they differ.',
  PROBE_AUDIENCE_ACCEPTED:
    'Compare x-subgraph, which the signature covers, with your own name, and answer 401 when it is another.',
  PROBE_EXPIRED_ACCEPTED:
    'Answer 401 when `expires` of the signature is over by more than 5 s of clock skew.',
  PROBE_NOT_SIGNED: 'Nothing has to be done.',
};
