import { ERRORS } from '@apollo/federation-internals';
import { HINTS } from '@apollo/composition/dist/hints';
import { checkComposition } from '../../src/gate/composition/checkComposition';
import { conflictRemedies } from '../../src/gate/composition/conflictRemedies';
import { hintRemedies } from '../../src/gate/composition/hintRemedies';
import { compose } from '../../src/supergraph/compose';
import { gateBase, link, members, retire, stockSdl, submit } from './gateSchemas';

/** A member of a few lines, each a thing that the test is about. */
const small = (lines: string) => `${link}\n${lines}`;

it('gives the very text that composing the members gives', () => {
  const sdl = small('type Hospital @key(fields: "id") { id: ID!  rating: Int }');
  const outcome = checkComposition(submit('ratings', sdl));
  const url = 'http://127.0.0.1:1/ratings';
  expect(outcome).toEqual({
    findings: [],
    supergraphSdl: compose([{ name: 'ratings', url, sdl }, ...members]),
  });
});

it('puts a new schema of a member in the place of its old one', () => {
  const { supergraphSdl } = checkComposition(submit('stock', stockSdl));
  expect(supergraphSdl).toBe(gateBase().supergraphSdl);
});

it('composes the graph without a member that leaves', () => {
  const { findings, supergraphSdl } = checkComposition(retire('stock'));
  expect(findings).toEqual([]);
  expect(supergraphSdl).toBe(compose(members.filter(({ name }) => name !== 'stock')));
});

describe('a conflict', () => {
  test.each([
    [
      'two members that answer for one field',
      'type Hospital @key(fields: "id") {\n  id: ID!\n  name: String\n}',
      {
        code: 'INVALID_FIELD_SHARING',
        coordinate: 'Hospital.name',
        line: 4,
        message: expect.stringContaining('subgraphs "hospitals" and "ratings"') as string,
        remedy: conflictRemedies.INVALID_FIELD_SHARING,
      },
    ],
    [
      'another type of a field',
      'type Hospital @key(fields: "id") {\n  id: ID!\n  beds: String @shareable\n}',
      {
        code: 'FIELD_TYPE_MISMATCH',
        coordinate: 'Hospital.beds',
        line: 4,
        message:
          'Type of field "Hospital.beds" is incompatible across subgraphs: it has type "Int" in subgraph "hospitals" but type "String" in subgraph "ratings"',
        remedy: conflictRemedies.FIELD_TYPE_MISMATCH,
      },
    ],
    [
      'a key that there is not',
      'type Hospital @key(fields: "nope") {\n  id: ID!\n  rating: Int\n}',
      {
        code: 'KEY_INVALID_FIELDS',
        coordinate: 'Hospital',
        line: 2,
        message: expect.stringMatching(/^\[ratings\] On type "Hospital", for @key/) as string,
        remedy: conflictRemedies.KEY_INVALID_FIELDS,
      },
    ],
    [
      'a field that is required and not declared',
      'type Hospital @key(fields: "id") {\n  id: ID!\n  rating: Int @requires(fields: "beds")\n}',
      {
        code: 'REQUIRES_INVALID_FIELDS',
        coordinate: 'Hospital.rating',
        line: 4,
        message: expect.stringMatching(/^\[ratings\] On field "Hospital.rating"/) as string,
        remedy: conflictRemedies.REQUIRES_INVALID_FIELDS,
      },
    ],
    [
      'a type of another kind',
      'type Query {\n  rated: Int\n}\ninput Ward {\n  id: ID!\n}',
      {
        code: 'TYPE_KIND_MISMATCH',
        coordinate: 'Ward',
        line: 5,
        message: expect.stringContaining('but InputObject Type in subgraph "ratings"') as string,
        remedy: conflictRemedies.TYPE_KIND_MISMATCH,
      },
    ],
  ])('names the members, the place and the remedy: %s', (_conflict, lines, expected) => {
    const { findings, supergraphSdl } = checkComposition(submit('ratings', small(lines)));
    expect(supergraphSdl).toBeUndefined();
    expect(findings[0]).toEqual({ severity: 'error', ...expected });
  });

  it('is told of a field that nobody finds the way to', () => {
    const sdl = small(
      'type Query { rated: Rated } type Rated { hospital: Hospital } type Hospital { score: Int }',
    );
    const { findings } = checkComposition(submit('ratings', sdl));
    expect(findings[0]).toEqual({
      code: 'SATISFIABILITY_ERROR',
      severity: 'error',
      message: expect.stringContaining(
        'cannot move to subgraph "ratings", which has field "Hospital.score"',
      ) as string,
      remedy: conflictRemedies.SATISFIABILITY_ERROR,
      coordinate: 'Hospital.score',
      line: undefined,
    });
  });

  it('says that a schema which has not changed no longer fits', () => {
    const ratings = small(
      'type Hospital @key(fields: "id") { id: ID!  beds: Int @external  crowded: Boolean @requires(fields: "beds") }',
    );
    const withRatings = [...members, { name: 'ratings', agency: 'WHO', url: '', sdl: ratings }];
    const base = gateBase({ members: withRatings });
    const { findings } = checkComposition(
      submit('hospitals', members[0]!.sdl.replace('beds: Int', 'places: Int'), base),
    );
    expect(findings[0]).toEqual(
      expect.objectContaining({
        code: 'EXTERNAL_MISSING_ON_BASE',
        message: expect.stringContaining('"ratings"') as string,
        remedy: expect.stringMatching(
          /^The schema of "ratings" is as it was, but no longer fits together with what "hospitals" hands in/,
        ) as string,
      }),
    );
  });

  it('keeps a member from leaving that others build upon', () => {
    const ratings = small(
      'type Hospital @key(fields: "id") { id: ID!  beds: Int @external  crowded: Boolean @requires(fields: "beds") }',
    );
    const base = gateBase({
      members: [...members, { name: 'ratings', agency: 'WHO', url: '', sdl: ratings }],
    });
    const { findings, supergraphSdl } = checkComposition(retire('hospitals', base));
    expect(supergraphSdl).toBeUndefined();
    expect(findings[0]).toEqual(
      expect.objectContaining({
        code: 'EXTERNAL_MISSING_ON_BASE',
        remedy:
          'Other members build upon what "hospitals" defines. They have to let go of it before "hospitals" can leave.',
      }),
    );
  });
});

it('passes on those hints that are about the member', () => {
  const sdl = small('type Query { rated: Level } enum Level { HIGH } enum Unused { NONE }');
  const { findings } = checkComposition(submit('ratings', sdl));
  expect(
    findings.map(({ code, severity, coordinate, line }) => ({ code, severity, coordinate, line })),
  ).toEqual([
    { code: 'UNUSED_ENUM_TYPE', severity: 'hint', coordinate: 'Unused', line: undefined },
  ]);
  expect(checkComposition(submit('stock', stockSdl)).findings).toEqual([]);
});

it('has remedies for codes that the composer gives, and no others', () => {
  const errors = new Set<string>(Object.values(ERRORS).map(({ code }) => code));
  expect(Object.keys(conflictRemedies).filter((code) => !errors.has(code))).toEqual([]);
  const hints = new Set<string>(Object.values(HINTS).map(({ code }) => code));
  expect(Object.keys(hintRemedies).filter((code) => !hints.has(code))).toEqual([]);
});
