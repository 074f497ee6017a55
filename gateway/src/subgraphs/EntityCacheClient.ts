import { createHash } from 'node:crypto';
import type { CachedEntity, EntityStore, StoredEntity } from './EntityStore';
import type { MemberStatistics } from './MemberStatistics';
import type { MemberState, ObservedClient } from './ObservedClient';
import type {
  EntityRequest,
  SubgraphOperation,
  SubgraphRequest,
  SubgraphResponse,
} from './SubgraphClient';

/** What is known already for one list of representations. */
interface Lookup {
  entities: EntityRequest;
  /** By the place of the representation. */
  known: (CachedEntity | undefined)[];
  /** Places of the representations that are still to be asked for. */
  missing: number[];
}

interface Scope {
  /** Starts the keys of what everybody may see. */
  forAll: string;
  /** Starts the keys of what those may see who send the same headers; absent where nothing tells anybody apart. */
  forSender: string | undefined;
}

/**
 * Keeps the entities of a member for as long as it says, so that a request asks only for those that are not known yet.
 * A public entity is known to all; a private one to those who send the same headers, and to nobody when no header is
 * forwarded. An answer with errors is not kept, nor is an entity that is null.
 */
export class EntityCacheClient implements ObservedClient {
  readonly name: string;
  private readonly operationKeys = new WeakMap<SubgraphOperation, string>();

  constructor(
    private readonly client: ObservedClient,
    private readonly store: EntityStore,
  ) {
    this.name = client.name;
  }

  get state(): MemberState {
    return this.client.state;
  }

  get statistics(): MemberStatistics | undefined {
    return this.client.statistics;
  }

  async execute(request: SubgraphRequest): Promise<SubgraphResponse> {
    const { operation, entities } = request;
    if (operation.type === 'mutation' || entities.length === 0) return this.client.execute(request);
    const scope = this.scopeOf(request);
    const lookups = await Promise.all(
      entities.map((each, place) => this.lookUp(each, place, scope)),
    );
    if (lookups.every(({ missing }) => missing.length === 0)) return fill({ data: {} }, lookups);
    const isNew = lookups.every(({ known }) => known.every((value) => value === undefined));
    const response = await this.client.execute({ ...request, entities: lookups.map(remaining) });
    this.keep(response, lookups, scope);
    return isNew ? response : fill(response, lookups);
  }

  checkReady(): Promise<void> {
    return this.client.checkReady();
  }

  /** The store stays open: it may serve other members too. */
  close(): Promise<void> {
    return this.client.close();
  }

  private async lookUp(entities: EntityRequest, place: number, scope: Scope): Promise<Lookup> {
    const { representations } = entities;
    const known: (CachedEntity | undefined)[] = [];
    let missing = [...representations.keys()];
    for (const prefix of [scope.forAll, scope.forSender]) {
      if (prefix === undefined || missing.length === 0) continue;
      const texts = missing.map((index) => representations[index]!);
      const found = await this.store.get(keysOf(texts, place, prefix));
      for (const [at, index] of missing.entries()) known[index] = found[at];
      missing = missing.filter((index) => known[index] === undefined);
    }
    return { entities, known, missing };
  }

  private keep(response: SubgraphResponse, lookups: readonly Lookup[], scope: Scope): void {
    const { data, freshness, errors } = response;
    if (!data || freshness === undefined || errors !== undefined) return;
    const prefix = freshness.isPrivate ? scope.forSender : scope.forAll;
    if (prefix === undefined) return;
    const { maxAgeSeconds } = freshness;
    const kept = lookups.flatMap(({ entities, missing }, place): StoredEntity[] => {
      const lists = entities.responseNames.map((name) => data[name]);
      if (!lists.every((list) => Array.isArray(list) && list.length === missing.length)) return [];
      const keys = keysOf(entities.representations, place, prefix);
      return missing.flatMap((index, at) => {
        const value = (lists as unknown[][]).map((list) => list[at]);
        return value.includes(null) ? [] : [{ key: keys[index]!, value, maxAgeSeconds }];
      });
    });
    if (kept.length > 0) this.store.set(kept);
  }

  private scopeOf({ operation, variables, headers }: SubgraphRequest): Scope {
    const forAll = hash([this.operationKey(operation), JSON.stringify(variables)]);
    const sender = Object.entries(headers).toSorted(([one], [other]) => (one < other ? -1 : 1));
    const forSender = sender.length === 0 ? undefined : hash([forAll, JSON.stringify(sender)]);
    return { forAll, forSender };
  }

  private operationKey(operation: SubgraphOperation): string {
    const known = this.operationKeys.get(operation);
    if (known !== undefined) return known;
    const key = hash([this.name, operation.text, operation.name ?? '']);
    this.operationKeys.set(operation, key);
    return key;
  }
}

function keysOf(representations: readonly string[], place: number, prefix: string): string[] {
  return representations.map((representation) => `${prefix}:${place}:${representation}`);
}

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

function remaining({ entities, missing }: Lookup): EntityRequest {
  if (missing.length === entities.representations.length) return entities;
  const representations = missing.map((index) => entities.representations[index]!);
  return { ...entities, representations };
}

/** The answer as if all had been asked for: entities at their places, and errors at the places of theirs. */
function fill(response: SubgraphResponse, lookups: readonly Lookup[]): SubgraphResponse {
  const { errors } = response;
  const data: Record<string, unknown> | null | undefined = response.data && { ...response.data };
  for (const lookup of lookups) {
    for (const [at, name] of lookup.entities.responseNames.entries()) {
      if (data) data[name] = merge(data[name], lookup, at);
    }
  }
  const filled = data === undefined ? response : { ...response, data };
  if (errors === undefined) return filled;
  return { ...filled, errors: errors.map((error) => moveError(error, lookups)) };
}

/** A list of another length than was asked for stays as it is: whoever reads it refuses it. */
function merge(list: unknown, { known, missing }: Lookup, at: number): unknown {
  if (missing.length > 0 && (!Array.isArray(list) || list.length !== missing.length)) return list;
  const asked = (list ?? []) as unknown[];
  const merged = known.map((value) => value?.[at]);
  for (const [place, index] of missing.entries()) merged[index] = asked[place];
  return merged;
}

type ResponseError = NonNullable<SubgraphResponse['errors']>[number];

function moveError(error: ResponseError, lookups: readonly Lookup[]): ResponseError {
  const [name, place, ...rest] = error.path ?? [];
  const lookup = lookups.find(({ entities }) => entities.responseNames.includes(String(name)));
  const index = typeof place === 'number' ? lookup?.missing[place] : undefined;
  return index === undefined ? error : { ...error, path: [name!, index, ...rest] };
}
