import { SubgraphError } from '../../../subgraphs/SubgraphError';
import type { Finding } from '../../GateReport';
import type { ProbeClient } from '../ProbeClient';
import { probeFinding } from '../probeFinding';
import { askEntities, type EntityAnswer } from './askEntities';
import { judgeEntities } from './judgeEntities';
import type { KeyValue } from './KeyShape';
import type { EntityLookup } from './readLookups';

export interface LookupCheckOptions {
  client: ProbeClient;
  lookup: EntityLookup;
  /** Whether the type is another member's. */
  isForeign: boolean;
  /** Keys of records that there are. */
  realKeys: readonly KeyValue[];
}

const manyKeys = 100;
const fewKeys = 10;
const unknownAttempts = [0, 1, 2];
const oddText = `' " \\ %_ \u{1F30D}`;

/** Checks one way to an entity: count, order, types, unknown and malformed representations. */
export class LookupCheck {
  /** As many different keys as there can be, a hundred at most: real ones first. */
  readonly keys: readonly KeyValue[];
  /** How long the server took for all of them; infinite when it did not answer in time. */
  milliseconds = 0;
  /** What happens to others beside a representation that no gateway sends. */
  spoiling: string | undefined;
  readonly lookup: EntityLookup;
  /** Those whose answers tell something: real ones, or made-up ones of a type that others own, of which every key is answered. */
  private readonly few: readonly KeyValue[];
  private readonly more: Pick<Finding, 'coordinate' | 'line'>;

  constructor(private readonly options: LookupCheckOptions) {
    const { lookup, realKeys, isForeign } = options;
    this.lookup = lookup;
    this.more = { coordinate: lookup.typeName, line: lookup.line };
    const keys = new Map(realKeys.map((value) => [lookup.key.identityOf(value), value]));
    for (let number = 1; number <= manyKeys && keys.size < manyKeys; number++) {
      const value = lookup.key.invent(number);
      keys.set(lookup.key.identityOf(value), value);
    }
    this.keys = [...keys.values()];
    this.few = (realKeys.length > 0 || !isForeign ? realKeys : this.keys).slice(0, fewKeys);
  }

  /** Ends with the first fault. */
  async run(): Promise<Finding[]> {
    const fault = (await this.checkMany()) ?? (await this.checkOrder());
    if (fault?.severity === 'error') return [fault];
    const further = (await this.checkUnknown()) ?? (await this.checkMalformed());
    return [fault, further].filter((finding) => finding !== undefined);
  }

  private async checkMany(): Promise<Finding | undefined> {
    try {
      const answer = await this.ask(this.keys, { further: true });
      this.milliseconds = answer.milliseconds;
      // A field that fails is its own affair, and may take the list with it. Without fields it is asked for again.
      return answer.entities && judgeEntities(this.lookup, this.keys, answer);
    } catch (error) {
      if (!isOverdue(error)) throw error;
      this.milliseconds = Number.POSITIVE_INFINITY;
      return undefined;
    }
  }

  private async checkOrder(): Promise<Finding | undefined> {
    const { lookup, few } = this;
    if (few.length === 0) {
      const keys = this.keys.slice(0, fewKeys);
      return judgeEntities(lookup, keys, await this.ask(keys));
    }
    const turned = [...few.toReversed(), few.at(-1)!];
    const answers = [few, turned].map(async (keys) => {
      const answer = await this.ask(keys);
      return judgeEntities(lookup, keys, answer) ?? this.judgeNulls(answer);
    });
    const findings = await Promise.all(answers);
    return findings.find((finding) => finding?.severity === 'error') ?? findings[0];
  }

  private judgeNulls({ entities = [], errors }: EntityAnswer): Finding | undefined {
    const { isForeign, realKeys } = this.options;
    const missing = entities.findIndex((entity) => entity === null);
    if (missing === -1 || realKeys.length === 0) return undefined;
    const { typeName } = this.lookup;
    const isNone = entities.every((entity) => entity === null);
    const why = errors[0]
      ? ` with the error ${JSON.stringify(errors[0].message.slice(0, 200))}`
      : '';
    const message = `_entities answered null${why} for ${typeName} ${JSON.stringify(realKeys[missing])}, which ${isForeign ? 'the graph' : 'the server itself'} lists.`;
    const severity = isNone && !isForeign ? 'error' : 'warning';
    return probeFinding('PROBE_ENTITY_NULL', message, { ...this.more, severity });
  }

  /** Of a type that is another's, every key is answered. */
  private async checkUnknown(): Promise<Finding | undefined> {
    const { isForeign, realKeys } = this.options;
    const { key, typeName } = this.lookup;
    const [real] = realKeys;
    if (isForeign) return undefined;
    const unknown = unknownAttempts.map((attempt) =>
      real ? key.unknownLike(real, attempt) : key.invent(manyKeys + 1 + attempt),
    );
    const keys = real ? [unknown[0]!, real, ...unknown.slice(1)] : unknown;
    const answer = await this.ask(keys);
    const { entities, errors } = answer;
    const fault = entities && judgeEntities(this.lookup, keys, answer);
    if (fault) return fault;
    const places = [...keys.keys()].filter((place) => keys[place] !== real);
    const isAnswered = places.every((place) => entities && entities[place] !== null);
    const isError = !entities || places.every((place) => hasErrorAt(errors, place));
    if (!isAnswered && !isError) return undefined;
    const what = isAnswered
      ? 'an entity'
      : `the error ${JSON.stringify((errors[0]?.message ?? '').slice(0, 200))}`;
    const message = `_entities must answer null for a key that nobody has, but answered ${what} for ${typeName} ${JSON.stringify(unknown[0])}.`;
    const severity = key.holdsText || real ? 'error' : 'warning';
    return probeFinding('PROBE_UNKNOWN_KEY', message, { ...this.more, severity });
  }

  /**
   * What another member may really send is an odd text. No gateway sends a representation without its key, or such that
   * databases do not take; a server that gives up then does no harm but to itself.
   */
  private async checkMalformed(): Promise<Finding | undefined> {
    const { key, typeName } = this.lookup;
    const like = this.few[0] ?? this.keys[0]!;
    const odd = key.holdsText ? await this.checkBeside([key.withText(like, oddText)]) : undefined;
    if (odd) {
      const message = `A representation of ${typeName} with an odd key, ${JSON.stringify(oddText)}, must spoil no other, but ${odd}`;
      return probeFinding('PROBE_KEY_SPOILS', message, this.more);
    }
    this.spoiling = await this.checkBeside([{}, key.withText(like, '\u0000')]);
    return undefined;
  }

  /** Whether two good representations are answered with bad ones between them as they are alone; else what happened, to the end of a sentence. */
  private async checkBeside(bad: readonly KeyValue[]): Promise<string | undefined> {
    const { few, lookup } = this;
    const good = [few[0] ?? this.keys[0]!, few.at(-1) ?? this.keys.at(-1)!] as const;
    const alone = await this.ask(good);
    const { entities, errors } = await this.ask([good[0], ...bad, good[1]]).catch(asUnanswered);
    const others = [entities?.[0], entities?.at(-1)];
    const isKept =
      entities?.length === good.length + bad.length &&
      others.every((entity, place) => (entity === null) === (alone.entities?.[place] === null)) &&
      judgeEntities(lookup, good, { ...alone, entities: others }) === undefined;
    if (isKept) return undefined;
    const why = errors[0] ? `: ${errors[0].message.slice(0, 200)}` : '.';
    return `those beside it were not answered as they are alone${why}`;
  }

  private ask(keys: readonly KeyValue[], how: { further?: boolean } = {}): Promise<EntityAnswer> {
    return askEntities(this.options.client, this.lookup, { representations: keys, ...how });
  }
}

function hasErrorAt(errors: EntityAnswer['errors'], place: number): boolean {
  return errors.some(({ path }) => path?.[0] === '_entities' && path[1] === place);
}

function isOverdue(error: unknown): boolean {
  return error instanceof SubgraphError && error.failure === 'overdue';
}

/** A request that breaks the server is one that spoils all in it. */
function asUnanswered(error: unknown): EntityAnswer {
  if (!(error instanceof SubgraphError)) throw error;
  return { entities: undefined, errors: [{ message: error.message }], milliseconds: 0 };
}
