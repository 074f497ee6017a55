import { isAbstractType, type GraphQLFormattedError } from 'graphql';
import type { SubgraphResponse } from '../../subgraphs/SubgraphClient';
import { Failure, maximumErrorsPerFetch } from '../errors/Failure';
import { publicError } from '../errors/publicError';
import type { Execution } from '../Execution';
import { anomaly } from '../generate/anomaly';
import { StrictProjection, type Findings } from '../projection/StrictProjection';
import { mergeTrees, type TreeObject } from '../TreeObject';
import type { FetchFaults, Wrong } from './FetchFaults';
import { requestOf, rootPlaces, type Asked, type FetchParts } from './FetchParts';
import type { Lookup, LookupTargets } from './Lookup';

type Path = readonly (string | number)[];

/** The strict way through the answers of one request: for those with errors, and those that are not what was asked for. */
export class StrictTaking {
  constructor(
    private readonly parts: FetchParts,
    private readonly faults: FetchFaults,
  ) {}

  /** Puts into the tree what is right of an answer, and makes errors of the rest. */
  take(execution: Execution, asked: Asked, response: SubgraphResponse): void {
    const { data, errors = [] } = response;
    this.faults.logUnmeant(execution, errors);
    if (data === undefined || data === null) {
      if (errors.length === 0)
        this.faults.answeredWrongly(execution, asked, 'answered without data');
      else this.takeErrors(execution, asked, { errors, hasData: false });
      return;
    }
    const found = nothingFound();
    if (asked.targets.length === 0) this.takeRoots(execution, data, found);
    else this.takeEntities({ execution, asked, found }, response);
    this.takeErrors(execution, asked, { errors, hasData: true });
    if (found.unasked.length > 0) this.faults.unasked(execution, found.unasked);
    this.faults.misanswered(execution, 'wrongEntities', found.wrongEntities);
    this.faults.misanswered(execution, 'wrongValues', found.wrongValues);
  }

  private takeRoots(execution: Execution, data: object, found: Found): void {
    const { shape, rootType, renames } = this.parts;
    const projection = this.strict(execution, found);
    for (const { entity: root, path } of rootPlaces(this.parts, execution.data)) {
      const place = { path: [...path], renames };
      mergeTrees(root, projection.objectOf(rootType, shape, { source: data, place }));
    }
  }

  private takeEntities({ execution, asked, found }: Taking, response: SubgraphResponse): void {
    const { data, errors } = response;
    for (const [at, lookup] of this.parts.lookups.entries()) {
      const { responseName } = lookup.plan;
      const entities = data![responseName];
      const { length } = requestOf(lookup, asked).representations;
      const targets = asked.targets[at]!;
      if (Array.isArray(entities) && entities.length === length) {
        this.takeLookup({ execution, asked, found }, lookup, {
          targets,
          entities,
          explained: indexesWithErrors(errors, responseName),
        });
      } else if (errors === undefined || entities !== null) {
        const reason = `did not answer with the ${length} entities that it was asked for`;
        const only = {
          ...asked,
          targets: asked.targets.map((each) => (each === targets ? each : none)),
        };
        this.faults.answeredWrongly(execution, only, reason);
      }
    }
  }

  private takeLookup(
    { execution, asked, found }: Taking,
    lookup: Lookup,
    { targets, entities, explained }: TakenLookup,
  ): void {
    const indexOf = indexesByTarget(targets);
    const seen = new Set<number>();
    for (const { entity: target, path } of lookup.placesIn(execution.data)) {
      const index = indexOf.get(target) ?? -1;
      if (index === -1) continue;
      if (entities[index] === null) {
        if (explained.has(index)) this.faults.explained(execution, lookup, target);
        else this.faults.unknown(execution, lookup, target);
        continue;
      }
      // What is wrong with an entity is an error at each of its places, and counts once.
      const taking = { execution, asked, found: seen.has(index) ? nothingFound() : found };
      seen.add(index);
      const source = entities[index];
      const typeName = lookup.typeNameOf(target, source)!;
      const place = { path: [...path], renames: lookup.renames };
      const projection = this.strict(execution, taking.found);
      const entity = projection.objectOf(typeName, lookup.parts.shape, { source, place });
      if (!entity) continue;
      const isRight = this.mergeEntity(taking, { lookup, target, entity, path, typeName });
      if (isRight) this.checkTypeName(taking.found, { source, typeName, path });
    }
  }

  /** Returns whether it is about the object that was asked about. */
  private mergeEntity({ execution, found }: Taking, merging: Merging): boolean {
    const { lookup, target, entity, path, typeName } = merging;
    try {
      lookup.functionsOf(typeName).merge(target, entity);
      return true;
    } catch (error) {
      if (error !== anomaly) throw error;
      const reason = `answered with another ${typeName} than the one that it was asked for`;
      found.wrongEntities.push({ path, reason });
      this.reportInvalid(execution, path, reason);
      return false;
    }
  }

  /** A type that nobody asked for reaches nobody, but one that is not that of the object tells of the member. */
  private checkTypeName(found: Found, { source, typeName, path }: Named): void {
    const { __typename: answered } = source as TreeObject;
    if (typeof answered !== 'string' || answered === typeName) return;
    if (isAbstractType(this.parts.schema.full.getType(answered))) return;
    const reason = `named the type of a ${typeName} that it was asked for something else`;
    found.wrongEntities.push({ path, reason });
  }

  private strict(execution: Execution, found: Found): StrictProjection {
    const findings: Findings = {
      invalid: (path, reason) => {
        found.wrongValues.push({ path, reason });
        this.reportInvalid(execution, path, reason);
      },
      unasked: (path) => void found.unasked.push(path),
    };
    return new StrictProjection({ schema: this.parts.schema, findings });
  }

  private reportInvalid(execution: Execution, path: Path, reason: string): void {
    const { code, message } = this.faults.invalid(reason);
    execution.errors.push({ message, path, extensions: { code, subgraph: this.faults.subgraph } });
  }

  private takeErrors(
    execution: Execution,
    asked: Asked,
    { errors, hasData }: { errors: readonly GraphQLFormattedError[]; hasData: boolean },
  ): void {
    const placed: GraphQLFormattedError[] = [];
    const general: GraphQLFormattedError[] = [];
    for (const error of errors.slice(0, maximumErrorsRead)) {
      const places = this.placesOf(execution, asked, error);
      const visible = publicError(error, this.faults.subgraph);
      if (places === undefined) general.push(visible);
      else placed.push(...places.map((path) => ({ ...visible, path })));
    }
    const [first, ...others] = general;
    if (!hasData) this.faults.spread(execution, asked, first && new Failure(first));
    else if (first) others.unshift(first);
    const unread = Math.max(0, errors.length - maximumErrorsRead);
    execution.errors.push(...bound([...others, ...placed], unread));
  }

  /** Where in the response an error of the answer belongs; undefined for one of the request as a whole. */
  private placesOf(
    execution: Execution,
    asked: Asked,
    { path }: GraphQLFormattedError,
  ): Path[] | undefined {
    if (!Array.isArray(path) || path.length === 0) return undefined;
    if (asked.targets.length === 0) {
      const rest = this.parts.renames.ofPath(path as Path);
      return rootPlaces(this.parts, execution.data).map((place) => [...place.path, ...rest]);
    }
    const [responseName, index, ...rest] = path as Path;
    const at = this.parts.lookups.findIndex(({ plan }) => plan.responseName === responseName);
    if (at === -1 || typeof index !== 'number') return undefined;
    const indexOf = indexesByTarget(asked.targets[at]!);
    const { renames } = this.parts.lookups[at]!;
    return this.parts.lookups[at]!.placesIn(execution.data)
      .filter(({ entity }) => indexOf.get(entity) === index)
      .map((place) => [...place.path, ...renames.ofPath(rest)]);
  }
}

/** What an answer holds beside what was asked for. */
interface Found {
  unasked: Path[];
  wrongEntities: Wrong[];
  wrongValues: Wrong[];
}

function nothingFound(): Found {
  return { unasked: [], wrongEntities: [], wrongValues: [] };
}

interface Taking {
  execution: Execution;
  asked: Asked;
  found: Found;
}

interface Named {
  source: unknown;
  typeName: string;
  path: Path;
}

interface TakenLookup {
  targets: LookupTargets;
  entities: readonly unknown[];
  /** Indexes of entities about which the answer has errors. */
  explained: ReadonlySet<number>;
}

interface Merging {
  lookup: Lookup;
  target: TreeObject;
  entity: TreeObject;
  path: Path;
  typeName: string;
}

function indexesWithErrors(
  errors: readonly GraphQLFormattedError[] = [],
  responseName: string,
): Set<number> {
  const indexes = errors.flatMap(({ path }) =>
    path?.[0] === responseName && typeof path[1] === 'number' ? [path[1]] : [],
  );
  return new Set(indexes);
}

function indexesByTarget({ targets, indexes }: LookupTargets): Map<TreeObject, number> {
  return new Map(targets.map((target, at) => [target, indexes[at]!]));
}

const none: LookupTargets = { targets: [], indexes: [] };
/** More errors than this of one answer are counted and not read. */
const maximumErrorsRead = 1000;

/** Keeps an answer readable: of very many errors the first stay, and the last of them says how many were left out. */
function bound(errors: GraphQLFormattedError[], unread: number): GraphQLFormattedError[] {
  const furtherErrors = errors.length + unread - maximumErrorsPerFetch;
  if (furtherErrors <= 0) return errors;
  const kept = errors.slice(0, maximumErrorsPerFetch);
  const last = kept.pop()!;
  return [...kept, { ...last, extensions: { ...last.extensions, furtherErrors } }];
}
