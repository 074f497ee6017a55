import type { Finding } from '../../src/gate/GateReport';
import type { OperationToKeep } from '../../src/gate/GateInput';
import { checkBreaking } from '../../src/gate/breaking/checkBreaking';
import { readOperations } from '../../src/gate/readOperations';
import { apiOf, gateBase, hospitalsSdl, members, seen, submit } from './gateSchemas';

/** What the gate says of a new schema of the hospitals. */
function check(
  sdl: string,
  operations: readonly OperationToKeep[] = [],
  approvedChanges: readonly { member: string; changeId: string }[] = [],
): Promise<Finding[]> {
  const base = gateBase({ operations, approvedChanges });
  return checkBreaking({
    work: submit('hospitals', sdl, base),
    operations: readOperations(operations),
    before: apiOf(members),
    after: apiOf([{ ...members[0]!, sdl }, members[1]!]),
  });
}

const verdicts = (findings: readonly Finding[]) =>
  findings.map(({ severity, changeId, operations = [] }) =>
    [severity, changeId ?? '', ...operations.map(({ id }) => id.slice('id of '.length))].join(
      ' | ',
    ),
  );

it('refuses to take away what an operation asks for, and says how to go about it', async () => {
  const asked = seen('query Beds { hospital(id: "") { beds } }', { count: 1200 });
  const nameless = seen('{ hospitals { beds id } }');
  const saved = seen('query Saved { hospital(id: "") { beds } }', { source: 'saved', count: 0 });
  const other = seen('query Other { hospital(id: "") { name } }');
  const findings = await check(hospitalsSdl.replace(/ {2}"How many beds[^]*?beds: Int\n/, ''), [
    saved,
    other,
    nameless,
    asked,
  ]);
  expect(findings).toEqual([
    {
      code: 'BREAKING_CHANGE',
      severity: 'error',
      message:
        "Field 'beds' was removed from object type 'Hospital'. 3 operations use it: Beds, seen 1,200 times, one without a name (id of { hosp), seen 1 time, Saved, saved.",
      remedy:
        'Keep what there is, mark it @deprecated(reason:) and take it out when no operation uses it any more. If that cannot wait, ask the graph\'s editors to let it pass: agency-graph approve --name hospitals --change "FIELD_REMOVED Hospital.beds" --reason "…"',
      coordinate: 'Hospital.beds',
      changeId: 'FIELD_REMOVED Hospital.beds',
      operations: [
        { id: asked.id, name: 'Beds', count: 1200, source: 'seen' },
        { id: nameless.id, name: undefined, count: 1, source: 'seen' },
        { id: saved.id, name: 'Saved', count: 0, source: 'saved' },
      ],
    },
  ]);
});

it('warns of what nobody uses, and lets pass what the editors approved', async () => {
  const sdl = hospitalsSdl.replace(/ {2}"How many beds[^]*?beds: Int\n/, '');
  const [unused] = await check(sdl, [seen('{ hospitals { id } }')]);
  expect(unused).toEqual(
    expect.objectContaining({ code: 'BREAKING_CHANGE_UNUSED', severity: 'warning' }),
  );
  const approval = { member: 'hospitals', changeId: 'FIELD_REMOVED Hospital.beds' };
  const asked = [seen('{ hospitals { beds } }')];
  const [approved] = await check(sdl, asked, [approval]);
  expect(approved).toEqual(
    expect.objectContaining({ code: 'BREAKING_CHANGE_APPROVED', severity: 'hint' }),
  );
  // One member's approval is no other's.
  const [refused] = await check(sdl, asked, [{ ...approval, member: 'stock' }]);
  expect(refused?.severity).toBe('error');
});

/** Two operations, of which a change breaks the first alone. */
test.each([
  [
    'another type of a field',
    hospitalsSdl.replace('beds: Int', 'beds: String'),
    ['{ hospitals { beds } }', '{ hospitals { name } }'],
    ['error | FIELD_TYPE_CHANGED Hospital.beds to String | { hospitals { beds } }'],
  ],
  [
    'a field that may be null from now on',
    hospitalsSdl.replace(/(type Ward[^]*?)id: ID!/, '$1id: ID'),
    ['{ hospitals { wards { id } } }', '{ hospitals { wards { name } } }'],
    ['error | FIELD_TYPE_CHANGED Ward.id to ID | { hospitals { wards { id } } }'],
  ],
  [
    'an argument that has gone',
    hospitalsSdl.replace(', "How many." first: Int = 10', ''),
    ['query ($n: Int) { hospitals(first: $n) { id } }', '{ hospitals { id } }'],
    [
      'error | FIELD_ARGUMENT_REMOVED Query.hospitals(first:) | query ($n: Int) { hospitals(first: $n) { id } }',
    ],
  ],
  [
    'an argument that has to be given',
    hospitalsSdl.replace('first: Int = 10', 'first: Int = 10, "Where." country: ID!'),
    ['{ hospitals { id } }', '{ hospital(id: "") { id } }'],
    ['error | FIELD_ARGUMENT_ADDED Query.hospitals(country:) | { hospitals { id } }'],
  ],
  [
    'an argument of another type',
    hospitalsSdl.replace('first: Int = 10', 'first: Float = 10'),
    ['query ($n: Int) { hospitals(first: $n) { id } }', '{ hospitals { id } }'],
    [
      'error | FIELD_ARGUMENT_TYPE_CHANGED Query.hospitals(first:) to Float | query ($n: Int) { hospitals(first: $n) { id } }',
    ],
  ],
  [
    'a default value that is another one for those who rely on it',
    hospitalsSdl.replace('first: Int = 10', 'first: Int = 5'),
    ['{ hospitals { id } }', '{ hospitals(first: 0) { id } }'],
    ['warning |  | { hospitals { id } }'],
  ],
  [
    'a field of an input that has gone',
    hospitalsSdl.replace('  "Words of the name."\n  name: String\n', ''),
    ['{ hospitals(filter: { name: "" }) { id } }', '{ hospitals(filter: { state: OPEN }) { id } }'],
    [
      'error | INPUT_FIELD_REMOVED HospitalFilter.name | { hospitals(filter: { name: "" }) { id } }',
    ],
  ],
  [
    'a field of an input that a variable may hold',
    hospitalsSdl.replace('  "Words of the name."\n  name: String\n', ''),
    ['query ($f: HospitalFilter) { hospitals(filter: $f) { id } }', '{ hospitals { id } }'],
    [
      'error | INPUT_FIELD_REMOVED HospitalFilter.name | query ($f: HospitalFilter) { hospitals(filter: $f) { id } }',
    ],
  ],
  [
    'a field of an input that has to be given',
    hospitalsSdl.replace('  name: String\n  "In which', '  name: String!\n  "In which'),
    ['{ hospitals(filter: { name: "" }) { id } }', '{ hospitals { id } }'],
    [
      'error | INPUT_FIELD_TYPE_CHANGED HospitalFilter.name to String! | { hospitals(filter: { name: "" }) { id } }',
    ],
  ],
  [
    'a value of an enum that has gone, where it is sent',
    hospitalsSdl.replace('  "Takes none."\n  CLOSED\n', ''),
    ['{ hospitals(filter: { state: CLOSED }) { id } }', '{ hospitals { state } }'],
    [
      'error | ENUM_VALUE_REMOVED HospitalState.CLOSED | { hospitals(filter: { state: CLOSED }) { id } }',
    ],
  ],
  [
    'a value of an enum that has gone, where a variable may hold it',
    hospitalsSdl.replace('  "Takes none."\n  CLOSED\n', ''),
    [
      'query ($s: HospitalState) { hospitals(filter: { state: $s }) { id } }',
      '{ hospitals(filter: { state: OPEN }) { id } }',
    ],
    [
      'error | ENUM_VALUE_REMOVED HospitalState.CLOSED | query ($s: HospitalState) { hospitals(filter: { state: $s }) { id } }',
    ],
  ],
  [
    'a new value of an enum, where it comes in answers',
    hospitalsSdl.replace('  CLOSED\n', '  CLOSED\n  "Is built."\n  PLANNED\n'),
    ['{ hospitals { state } }', '{ hospitals { id } }'],
    ['warning |  | { hospitals { state } }'],
  ],
  [
    'a type that is no part of a union any more',
    hospitalsSdl.replace('Found = Hospital | Ward', 'Found = Hospital'),
    [
      '{ search(text: "") { ... on Ward { id } } }',
      '{ search(text: "") { ... on Hospital { id } } }',
    ],
    [
      'error | UNION_MEMBER_REMOVED Found without Ward | { search(text: "") { ... on Ward { id } } }',
    ],
  ],
  [
    'a type that is no more of an interface',
    hospitalsSdl.replace('type Ward implements Named', 'type Ward'),
    [
      '{ hospitals { wards { ... on Named { name } } } }',
      '{ hospitals { ... on Named { name } } }',
    ],
    [
      'error | OBJECT_TYPE_INTERFACE_REMOVED Ward not as Named | { hospitals { wards { ... on Named { name } } } }',
    ],
  ],
  [
    'types that have nothing of an interface any more',
    hospitalsSdl.replaceAll(' implements Named', ''),
    ['{ search(text: "") { ... on Named { name } } }', '{ hospitals { name } }'],
    [
      'error | OPERATION_INVALID id of { search(text: "") { ... on Named { name } } } | { search(text: "") { ... on Named { name } } }',
      'warning | OBJECT_TYPE_INTERFACE_REMOVED Hospital not as Named',
      'warning | OBJECT_TYPE_INTERFACE_REMOVED Ward not as Named',
    ],
  ],
  [
    'a mutation that has gone',
    hospitalsSdl.replace(/"What may be done."[^]*?\n}\n/, ''),
    ['mutation { open(name: "") { id } }', '{ hospitals { id } }'],
    [
      'error | SCHEMA_MUTATION_TYPE_CHANGED | mutation { open(name: "") { id } }',
      'error | TYPE_REMOVED Mutation | mutation { open(name: "") { id } }',
    ],
  ],
])('finds the operations that break: %s', async (_change, sdl, operations, expected) => {
  expect(sdl).not.toBe(hospitalsSdl);
  expect(
    verdicts(
      await check(
        sdl,
        operations.map((text) => seen(text)),
      ),
    ),
  ).toEqual(expected);
});

test.each([
  ['nothing', hospitalsSdl],
  ['a new field', hospitalsSdl.replace('beds: Int', 'beds: Int  "Rooms." rooms: Int')],
  ['a field that is never null from now on', hospitalsSdl.replace('beds: Int', 'beds: Int!')],
  [
    'an argument that may be left out',
    hospitalsSdl.replace('first: Int = 10', 'first: Int = 10, "Where." country: ID'),
  ],
  [
    'a deprecation',
    hospitalsSdl.replace('beds: Int', 'beds: Int @deprecated(reason: "Use rooms.")'),
  ],
  ['a description', hospitalsSdl.replace('How many beds it has', 'The beds')],
])('has nothing to say of %s', async (_change, sdl) => {
  expect(await check(sdl, [seen('{ hospitals { beds } }')])).toEqual([]);
});

it('shows no more than anybody reads, the refusals first', async () => {
  const fields = Array.from({ length: 300 }, (_, index) => `"A field." f${index}: Int`).join('\n');
  const many = hospitalsSdl
    .replace('type Ward implements', `type Wide {\n${fields}\n}\ntype Ward implements`)
    .replace('  "Its wards."', '  "Much." wide: Wide\n  "Its wards."');
  const few = many.replace(fields, '"A field." f0: Int');
  const operation = seen('{ hospitals { wide { f299 } } }');
  const findings = await checkBreaking({
    work: submit('hospitals', few),
    operations: readOperations([operation]),
    before: apiOf([{ ...members[0]!, sdl: many }, members[1]!]),
    after: apiOf([{ ...members[0]!, sdl: few }, members[1]!]),
  });
  expect(findings).toHaveLength(102);
  expect(findings[0]?.changeId).toBe('FIELD_REMOVED Wide.f299');
  expect(findings.at(-1)?.message).toBe('This step has 198 more findings of the same kinds.');
});
