import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLError,
  GraphQLFloat,
  GraphQLID,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  type GraphQLFieldConfigMap,
} from 'graphql';

/** An animal of the zoo. Which of its values are sound, broken, late or computed follows from its number. */
export interface Beast {
  number: number;
  kind: 'cat' | 'bird' | 'rock';
}

const required = <T extends ConstructorParameters<typeof GraphQLNonNull>[0]>(type: T) =>
  new GraphQLNonNull(type);
const later = <T>(value: T, turns = 1): Promise<T> =>
  turns === 0 ? Promise.resolve(value) : Promise.resolve().then(() => later(value, turns - 1));
const broken = (what: string): never => {
  throw new Error(`The ${what} is broken.`);
};
const beast = (number: number): Beast => ({
  number: number % 40,
  kind: (['cat', 'bird', 'rock'] as const)[number % 3]!,
});

const Mood = new GraphQLEnumType({
  name: 'Mood',
  values: { CALM: { value: 1 }, WILD: { value: { wild: true } }, SHY: {} },
});
const Weight = new GraphQLScalarType<string>({
  name: 'Weight',
  serialize: (value) => {
    if (value === 13)
      throw new GraphQLError('Weights are never 13.', { extensions: { code: 'ODD' } });
    return value === 7 ? (undefined as unknown as string) : `${String(value)} kg`;
  },
  parseValue: (value) => {
    if (typeof value === 'string') return value;
    throw new GraphQLError('A weight is text.', { extensions: { code: 'BAD_USER_INPUT' } });
  },
});
const Search = new GraphQLInputObjectType({
  name: 'Search',
  fields: {
    from: { type: GraphQLInt, defaultValue: 2 },
    moods: { type: new GraphQLList(required(Mood)) },
    least: { type: required(Weight), defaultValue: '1 kg' },
  },
});
const Named = new GraphQLInterfaceType({
  name: 'Named',
  fields: () => fieldsOf(),
  resolveType: ({ number, kind }: Beast) => {
    if (number % 11 === 5) return broken('type');
    if (number % 11 === 6) return 'Mood';
    const name = kind === 'cat' ? 'Cat' : 'Bird';
    return number % 2 ? name : later(name, number % 3);
  },
});

const common: GraphQLFieldConfigMap<Beast, unknown> = {
  number: { type: required(GraphQLInt) },
  name: {
    type: GraphQLString,
    args: { prefix: { type: GraphQLString, defaultValue: 'the' } },
    resolve: ({ number }, { prefix }) =>
      number % 7 === 3 ? broken('name') : number % 2 ? `${prefix} ${number}` : later(`${number}`),
  },
  title: {
    type: required(GraphQLString),
    resolve: ({ number }) =>
      number % 13 === 4 ? later(null, 2) : number % 13 === 5 ? null : `Title ${number}`,
  },
  weight: { type: Weight, resolve: ({ number }) => number },
  mood: {
    type: Mood,
    resolve: ({ number }) => [1, undefined, 'SHY', 'nothing', later(1)][number % 5],
  },
  fault: {
    type: GraphQLString,
    resolve: ({ number }) =>
      number % 3 === 0
        ? new Error('A value that is an error.')
        : number % 3 === 1
          ? later(null).then(() => broken('promise'))
          : Promise.reject(new GraphQLError('Refused.', { extensions: { code: 'REFUSED' } })),
  },
};

function fieldsOf(): GraphQLFieldConfigMap<Beast, unknown> {
  return {
    ...common,
    friend: {
      type: Named,
      resolve: ({ number }) => (number % 2 ? beast(number * 2 + 1) : later(beast(number + 3), 2)),
    },
    friends: {
      type: new GraphQLList(Named),
      args: { search: { type: Search }, count: { type: required(GraphQLInt), defaultValue: 3 } },
      resolve: ({ number }, { count, search }) => {
        const from: number = search?.from ?? number;
        const all = Array.from({ length: count }, (_none, index) => beast(from + index * 4));
        return number % 3
          ? all.map((each) => (each.number % 2 ? later(each) : each))
          : new Set(all);
      },
    },
    // All late: one that failed at once would leave rejections of graphql-js unhandled.
    flock: {
      type: new GraphQLList(required(Bird)),
      resolve: ({ number }) => [1, 2, 5].map((each) => later(beast(number * each), each)),
    },
    enemy: {
      type: required(Cat),
      resolve: ({ number }) =>
        number % 9 === 8 ? later(null) : later({ ...beast(number + 1), kind: 'cat' }, number % 3),
    },
  };
}

const Cat: GraphQLObjectType = new GraphQLObjectType({
  name: 'Cat',
  interfaces: [Named],
  isTypeOf: ({ kind, number }: Beast) =>
    number % 4 === 1 ? later(kind === 'cat') : kind === 'cat',
  fields: () => ({
    ...fieldsOf(),
    lives: {
      type: required(GraphQLFloat),
      resolve: ({ number }) => (number === 9 ? NaN : number / 3),
    },
  }),
});
const Bird: GraphQLObjectType = new GraphQLObjectType({
  name: 'Bird',
  interfaces: [Named],
  fields: () => ({
    ...fieldsOf(),
    flies: { type: GraphQLBoolean, resolve: ({ number }) => number % 2 },
  }),
});
const Any = new GraphQLUnionType({
  name: 'AnyBeast',
  types: () => [Cat, Bird],
  resolveType: ({ kind }: Beast) => (kind === 'cat' ? 'Cat' : kind === 'bird' ? 'Bird' : undefined),
});

/** Its values are properties, as they come from a database or from an object with methods. */
const Cage: GraphQLObjectType = new GraphQLObjectType({
  name: 'Cage',
  fields: () => ({
    id: { type: required(GraphQLID) },
    label: { type: GraphQLString },
    size: { type: GraphQLInt, args: { unit: { type: GraphQLString } } },
    door: { type: GraphQLString },
    beasts: { type: required(new GraphQLList(Any)) },
    rows: { type: new GraphQLList(required(new GraphQLList(required(GraphQLInt)))) },
    moods: { type: new GraphQLList(Mood) },
    next: { type: Cage },
  }),
});

function cage(number: number): Record<string, unknown> {
  return {
    id: number,
    label: number % 2 ? 'A cage' : Promise.resolve('A late cage'),
    size: ({ unit = 'm' }: { unit?: string }) => (unit === 'ft' ? 2.5 : later(3)),
    get door() {
      return number % 3 === 1 ? broken('door') : 'open';
    },
    beasts: () => [1, 2, 3].map((each) => beast(each + number)),
    rows: [[1, 2], number % 2 ? [3, null] : [4], 'no list'].slice(0, 1 + (number % 3)),
    moods: [1, later('SHY'), null, 'unknown'],
    next: number > 3 ? null : () => cage(number + 1),
  };
}

const args = { number: { type: required(GraphQLInt), defaultValue: 1 } };
const Query = new GraphQLObjectType({
  name: 'Query',
  fields: {
    cat: { type: Cat, args, resolve: (_root, { number }) => ({ ...beast(number), kind: 'cat' }) },
    bird: { type: required(Bird), args, resolve: (_root, { number }) => later(beast(number)) },
    named: { type: Named, args, resolve: (_root, { number }) => beast(number) },
    cage: { type: Cage, args, resolve: (_root, { number }) => cage(number) },
    cages: {
      type: new GraphQLList(required(Cage)),
      resolve: () => [cage(0), later(cage(2)), cage(3)],
    },
    number: { type: GraphQLInt, args, resolve: (_root, { number }) => number },
  },
});

const changes: number[] = [];
const change = (number: number) => {
  changes.push(number);
  return changes.length;
};
const Mutation = new GraphQLObjectType({
  name: 'Mutation',
  fields: {
    change: {
      type: GraphQLInt,
      args,
      resolve: (_root, { number }) => later(number, 5).then(change),
    },
    reset: { type: GraphQLInt, resolve: () => changes.splice(0).length && 0 },
    fail: { type: required(GraphQLInt), resolve: () => later(null).then(() => broken('change')) },
  },
});

export const zoo = new GraphQLSchema({ query: Query, mutation: Mutation, types: [Cat, Bird] });
