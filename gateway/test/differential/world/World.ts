import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLEnumType,
  type GraphQLOutputType,
} from 'graphql';
import type { FaultShares } from '../TestGraph';
import { exactFields, type ExactFields } from './exactFields';
import { definitionIn, possibleTypes, type GraphFacts } from './GraphFacts';
import { hash, isAmong } from './hash';
import { inventScalar } from './inventScalar';
import type { Member } from './readMember';
import { stableJson } from './stableJson';

/** An object of the graph. All its fields follow from these three. */
export interface Thing {
  type: string;
  /** The type under which its id is unique. */
  group: string;
  id: string;
}

export interface FieldCall {
  field: string;
  args: Readonly<Record<string, unknown>>;
  /** Values of what the field requires of other members. */
  inputs?: unknown;
  /** How many mutations ran before this one. */
  turn?: number;
}

interface Place extends FieldKnowledge {
  coordinate: string;
  exact: 'key' | 'promises' | undefined;
  isRoot: boolean;
}

interface FieldKnowledge {
  owners: readonly Member[];
  type: GraphQLOutputType;
  possible: readonly string[];
}

const recordsPerType = 4;
const lengths = [0, 1, 1, 2, 2, 2, 3, 3];
/** Root fields fail less often: there is nothing to compare below them. */
const rootShare = 0.2;
const defaultFaults: FaultShares = { nulls: 0.06, errors: 0.04, breaches: 0.012 };

/** Data without a store: each value is a function of the object, the field and the arguments. */
export class World {
  readonly exact: ExactFields;
  private readonly faults: FaultShares;
  private readonly known = new Map<string, Place>();

  constructor(readonly facts: GraphFacts) {
    this.exact = exactFields(facts);
    this.faults = { ...defaultFaults, ...facts.graph.faults };
  }

  /** The value of a field: a scalar, a Thing, null, an Error where the field fails, or a list of those. */
  valueOf(thing: Thing, call: FieldCall): unknown {
    const place = this.placeOf(thing.type, call.field);
    if (this.isUnknownTo(place, thing)) return null;
    const { args, inputs = '', turn = '' } = call;
    const seed = `${thing.group}:${thing.id}.${call.field}(${stableJson(args)})${stableJson(inputs)}${turn}`;
    return this.invent(place.type, seed, place);
  }

  /** Whether a member has no record of an entity. */
  isGap({ name }: Member, { type, group, id }: Thing): boolean {
    const gaps = this.facts.graph.gaps?.[name] ?? [];
    return gaps.includes(type) && isAmong(0.2, `gap ${name} ${group} ${id}`);
  }

  /** All entities that go by a name of a type: of an object type, or of an interface with a key. */
  entities(typeName: string): Thing[] {
    const group = this.facts.groups.get(typeName) ?? typeName;
    const types = this.facts.groupTypes.get(group) ?? [];
    const all = Array.from({ length: recordsPerType * types.length }, (_none, index) => ({
      type: types[index % types.length]!,
      group,
      id: String(index),
    }));
    return typeName === group ? all : all.filter(({ type }) => type === typeName);
  }

  placeOf(typeName: string, field: string): Place {
    const coordinate = `${typeName}.${field}`;
    const place = this.known.get(coordinate) ?? this.explore(typeName, field);
    this.known.set(coordinate, place);
    return place;
  }

  private explore(typeName: string, field: string): Place {
    const coordinate = `${typeName}.${field}`;
    const owners = this.facts.owners.get(coordinate) ?? [];
    const definitions = owners.map((owner) => definitionIn(owner, this.facts, [typeName, field])!);
    const [first] = definitions;
    if (first === undefined) throw new Error(`Nobody resolves ${coordinate}.`);
    const seenDifferently = definitions.some(({ type }) => String(type) !== String(first.type));
    const isKey = this.exact.keys.has(coordinate) || seenDifferently;
    const promises = this.exact.types.has(typeName) || this.exact.inputs.has(coordinate);
    const exact = isKey ? 'key' : promises ? 'promises' : undefined;
    const possible = possibleTypes(this.facts, owners, [typeName, field]);
    const isRoot = typeName === 'Query' || typeName === 'Mutation';
    return { coordinate, owners, type: first.type, possible, exact, isRoot };
  }

  private isUnknownTo({ owners: [owner, ...others], exact }: Place, thing: Thing): boolean {
    return (
      exact !== 'key' && owner !== undefined && others.length === 0 && this.isGap(owner, thing)
    );
  }

  private invent(type: GraphQLOutputType, seed: string, place: Place): unknown {
    if (isNonNullType(type)) {
      if (this.breaksPromise(seed, place))
        return isAmong(0.4, `how ${seed}`) ? null : failure(place);
      return this.present(type.ofType, seed, place);
    }
    if (place.exact === 'key') return this.present(type, seed, place);
    const share = place.isRoot ? rootShare : 1;
    if (isAmong(share * this.faults.errors, `error ${seed}`)) return failure(place);
    if (isAmong(share * this.faults.nulls, `null ${seed}`)) return null;
    return this.present(type, seed, place);
  }

  private breaksPromise(seed: string, { exact, isRoot }: Place): boolean {
    return (
      exact === undefined &&
      isAmong((isRoot ? rootShare : 1) * this.faults.breaches, `breach ${seed}`)
    );
  }

  private present(type: GraphQLOutputType, seed: string, place: Place): unknown {
    if (isListType(type)) {
      return Array.from(
        { length: lengths[hash(`length ${seed}`) % lengths.length]! },
        (_none, index) => this.invent(type.ofType, `${seed}[${index}]`, place),
      );
    }
    const named = getNamedType(type);
    if (isScalarType(named)) return inventScalar(named.name, seed, place);
    if (isEnumType(named)) return this.pickEnumValue(named, seed, place);
    return this.pickThing(seed, place);
  }

  private pickEnumValue({ name }: GraphQLEnumType, seed: string, { owners }: Place): string {
    const values = owners.map((owner) =>
      (owner.schema.getType(name) as GraphQLEnumType).getValues(),
    );
    const visible = this.facts.api.getType(name) as GraphQLEnumType | undefined;
    const mayBeHidden = isAmong(0.03, `hidden ${seed}`);
    const names = values[0]!
      .map((value) => value.name)
      .filter((value) => values.every((set) => set.some((other) => other.name === value)))
      .filter((value) => mayBeHidden || !visible || visible.getValue(value));
    return names[hash(`enum ${seed}`) % names.length]!;
  }

  private pickThing(seed: string, { possible, coordinate }: Place): Thing {
    const type = possible[hash(`type ${seed}`) % possible.length];
    if (type === undefined)
      throw new Error(`${coordinate} leads to no type that all members know.`);
    if (!this.facts.groups.has(type)) {
      return { type, group: type, id: hash(`thing ${seed}`).toString(36) };
    }
    const entities = this.entities(type);
    return entities[hash(`entity ${seed}`) % entities.length]!;
  }
}

function failure({ coordinate }: Place): Error {
  return new Error(`${coordinate} fails.`);
}
