import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from '../../src/random';

const variables =
  '$yes: Boolean = true, $no: Boolean!, $number: Int = 4, $search: Search, $moods: [Mood!]';
const argumentTexts: Record<string, readonly string[]> = {
  prefix: ['"a"', 'null'],
  search: [
    '$search',
    '{ from: 3 }',
    '{ moods: [CALM, WILD], from: $number }',
    '{ moods: $moods }',
    'null',
  ],
  count: ['2', '4', '$number'],
  number: ['1', '4', '9', '12', '$number'],
  unit: ['"m"', '"ft"'],
};
const conditions = [
  '',
  '',
  '',
  '@skip(if: $yes)',
  '@include(if: $yes)',
  '@skip(if: $no)',
  '@include(if: true)',
];

/** Writes a random operation that is valid against the zoo: all fields, aliases, fragments of both kinds, conditions. */
export function writeQuery(schema: GraphQLSchema, random: Random): string {
  const fragments: string[] = [];
  const writer = { schema, random, fragments };
  const body = writeSelection(writer, schema.getQueryType()!, 4);
  return [`query Zoo(${variables}) ${body}`, ...fragments].join('\n');
}

interface Writer {
  schema: GraphQLSchema;
  random: Random;
  fragments: string[];
}

function writeSelection(writer: Writer, type: GraphQLCompositeType, depth: number): string {
  const { random } = writer;
  const parts = Array.from({ length: 1 + random.int(4) }, () => {
    const chance = random.int(12);
    if (depth > 1 && chance < 2) return writeFragment(writer, type, depth);
    if (chance === 2) return `${random.pick(['', 'kind: '])}__typename ${random.pick(conditions)}`;
    return writeField(writer, type, depth);
  });
  return `{ ${parts.join(' ')} }`;
}

function writeFragment(writer: Writer, type: GraphQLCompositeType, depth: number): string {
  const { schema, random, fragments } = writer;
  const types: GraphQLCompositeType[] = isAbstractType(type)
    ? [type, ...schema.getPossibleTypes(type)]
    : [type];
  const on = random.pick(types);
  const body = writeSelection(writer, on, depth - 1);
  const condition = random.pick(conditions);
  if (random.int(2)) return `... on ${on.name} ${condition} ${body}`;
  const name = `Part${fragments.length}`;
  fragments.push(`fragment ${name} on ${on.name} ${body}`);
  return `...${name} ${condition} ...${name}`;
}

function writeField(writer: Writer, type: GraphQLCompositeType, depth: number): string {
  const { random } = writer;
  if (!('getFields' in type)) return '__typename';
  const fields = Object.values((type as GraphQLObjectType).getFields());
  const usable = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
  if (usable.length === 0) return '__typename';
  const field = random.pick(usable);
  const texts = writeArguments(field, random);
  // Fields of one name must have the same arguments wherever they meet; an alias that tells them sees to it.
  const alias =
    texts === ''
      ? random.int(9)
        ? ''
        : `other_${type.name}_${field.name}: `
      : `${aliasOf(field, texts, type)}: `;
  const named = getNamedType(field.type);
  const below = isCompositeType(named) ? writeSelection(writer, named, depth - 1) : '';
  return `${alias}${field.name}${texts} ${random.pick(conditions)} ${below}`;
}

function writeArguments(field: GraphQLField<unknown, unknown>, random: Random): string {
  const given = field.args.filter(() => random.int(2) === 1);
  if (given.length === 0) return '';
  const texts = given.map(({ name }) => `${name}: ${random.pick(argumentTexts[name]!)}`);
  return `(${texts.join(', ')})`;
}

function aliasOf(
  field: GraphQLField<unknown, unknown>,
  texts: string,
  type: GraphQLCompositeType,
): string {
  const place = isObjectType(type) ? type.name : 'Any';
  return `${field.name}_${place}_${texts.replaceAll(/\W+/g, '_')}`;
}
