import type { HostileSchema } from './HostileSchema';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@requires", "@external"])\n';

const many = (count: number, write: (index: number) => string, separator = '\n'): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(separator);

const queryOf = (field: string): string => `${link}type Query {\n  "A field."\n  ${field}\n}\n`;

const schemas: Record<string, { sdl: () => string; refusedWith: string }> = {
  'a schema of one megabyte': {
    sdl: () => queryOf(`intruderItem: String # ${'x'.repeat(1024 * 1024)}`),
    refusedWith: 'SCHEMA_TOO_LARGE',
  },
  'a block string of 600,000 lines': {
    sdl: () => `${link}"""${'\n'.repeat(600_000)}"""\nscalar Intruder`,
    refusedWith: 'SCHEMA_TOO_LARGE',
  },
  '20,000 fields': {
    sdl: () => `${link}type Intruder {\n${many(20_000, (index) => `  f${index}: Int`)}\n}\n`,
    refusedWith: 'SCHEMA_TOO_COMPLEX',
  },
  '5,001 fields': {
    sdl: () => `${link}type Intruder {\n${many(5_001, (index) => `  "A" f${index}: Int`)}\n}\n`,
    refusedWith: 'SCHEMA_TOO_COMPLEX',
  },
  '5,001 enum values': {
    sdl: () => `${link}enum Intruder {\n${many(5_001, (index) => `  "A" V${index}`)}\n}\n`,
    refusedWith: 'SCHEMA_TOO_COMPLEX',
  },
  '1,001 types': {
    sdl: () => link + many(1_001, (index) => `"A"\nscalar Intruder${index}`),
    refusedWith: 'SCHEMA_TOO_COMPLEX',
  },
  '100,000 opening brackets': {
    sdl: () => link + '{'.repeat(100_000),
    refusedWith: 'SCHEMA_TOO_COMPLEX',
  },
  'a list inside of 100,000 lists': {
    sdl: () => queryOf(`intruderItems: ${'['.repeat(100_000)}Int${']'.repeat(100_000)}`),
    refusedWith: 'SCHEMA_TOO_COMPLEX',
  },
  'a value inside of 100,000 values': {
    sdl: () => queryOf(`intruderItem(value: JSON = ${'{a:['.repeat(50_000)}1): Int`),
    refusedWith: 'SCHEMA_TOO_COMPLEX',
  },
  '100,000 directives on one field': {
    sdl: () => queryOf(`intruderItem: Int ${'@a'.repeat(100_000)}`),
    refusedWith: 'SCHEMA_TOO_COMPLEX',
  },
  '2,001 directives': {
    sdl: () =>
      `${link}type Intruder {\n${many(2_001, (index) => `  "A" f${index}: Int @tag(name: "t")`)}\n}\n`,
    refusedWith: 'SCHEMA_TOO_COMPLEX',
  },
  '100 directives on one field': {
    sdl: () => queryOf(`intruderItem: Int ${many(100, (index) => `@tag(name: "t${index}")`, ' ')}`),
    refusedWith: 'SCHEMA_TOO_COMPLEX',
  },
  'a field set inside of 500 field sets': {
    sdl: () =>
      `${link}type Country @key(fields: "${'a{'.repeat(500)}a${'}'.repeat(500)}") {\n  code: ID!\n}\n`,
    refusedWith: 'SCHEMA_TOO_COMPLEX',
  },
  'a name of 100,000 letters': {
    sdl: () => queryOf(`${'intruder'.repeat(12_500)}: Int`),
    refusedWith: 'SCHEMA_TOO_COMPLEX',
  },
  'a union of 1,000 types': {
    sdl: () => `${link}union Intruders = ${many(1_000, (index) => `Intruder${index}`, ' | ')}`,
    refusedWith: 'SCHEMA_TOO_COMPLEX',
  },
  '4,000 types that are not defined': {
    sdl: () =>
      `${link}type Intruder {\n${many(4_000, (index) => `  f${index}: ProjectConnectio${index}`)}\n}\n`,
    refusedWith: 'SCHEMA_INVALID',
  },
  'text that is no GraphQL': {
    sdl: () => queryOf('intruderItem Int'),
    refusedWith: 'SCHEMA_SYNTAX',
  },
  'an empty schema': { sdl: () => '# Nothing.\n', refusedWith: 'SCHEMA_SYNTAX' },
};

/** What would cost much to read, and is refused before it does. */
export function largeSchemas(): HostileSchema[] {
  return Object.entries(schemas).map(([name, { sdl, refusedWith }]) => ({
    name,
    member: 'intruder',
    sdl: sdl(),
    refusedWith: [refusedWith],
  }));
}
