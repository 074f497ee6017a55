import { checkLoad, type LoadCheck } from '../../src/gate/load/checkLoad';
import { openGateway } from '../../src/gate/load/openGateway';
import type { Finding } from '../../src/gate/GateReport';
import type { OperationToKeep } from '../../src/gate/GateInput';
import { readOperations } from '../../src/gate/readOperations';
import { compose } from '../../src/supergraph/compose';
import { link, seen } from './gateSchemas';

const catalogue = `${link}
  type Query { parcels: [Parcel] }
  type Mutation { pack(parcel: ID!): Parcel }
  type Parcel @key(fields: "id") { id: ID!  weight(unit: String = "KG"): Float  price(currency: String = "USD"): Int }
`;
const simple = `${link}
  type Mutation { restock: String }
  type Parcel @key(fields: "id") { id: ID!  postage: Int  duty: Int }
`;
/** Two fields that require the same field with other arguments: no planner gets both right. */
const entangled = `${link}
  type Mutation { restock: String }
  type Parcel @key(fields: "id") {
    id: ID!
    weight(unit: String = "KG"): Float @external
    price(currency: String = "USD"): Int @external
    postage: Int @requires(fields: "price(currency: \\"CHF\\") weight")
    duty: Int @requires(fields: "weight(unit: \\"LB\\")")
  }
`;

const supergraphWith = (transport: string) =>
  compose([
    { name: 'catalogue', url: 'http://127.0.0.1:1/', sdl: catalogue },
    { name: 'transport', url: 'http://127.0.0.1:2/', sdl: transport },
  ]);

async function load(
  supergraphSdl: string,
  operations: readonly OperationToKeep[],
  more: Partial<LoadCheck> = {},
): Promise<Finding[]> {
  const gateway = openGateway(supergraphSdl);
  if (!('schema' in gateway)) return [gateway];
  try {
    return await checkLoad({
      gateway,
      baseSdl: undefined,
      operations: readOperations(operations),
      ...more,
    });
  } finally {
    await gateway.close();
  }
}

const both = seen('mutation Pack { pack(parcel: "") { duty postage } restock }', { count: 3 });
const one = seen('query Duties($all: Boolean!) { parcels { duty @include(if: $all) } }');

it('plans what clients ask for', async () => {
  const baseSdl = supergraphWith(simple);
  expect(await load(baseSdl, [both, one], { baseSdl })).toEqual([]);
  // Conditions are taken to hold: all that can be asked for is planned.
  expect(await load(supergraphWith(entangled), [one], { baseSdl })).toEqual([]);
});

it('names operations that are planned today and would not be any more', async () => {
  const findings = await load(supergraphWith(entangled), [one, both], {
    baseSdl: supergraphWith(simple),
  });
  const operations = [{ id: both.id, name: 'Pack', count: 3, source: 'seen' }];
  expect(findings).toEqual([
    {
      code: 'OPERATION_NOT_PLANNED',
      severity: 'error',
      message: expect.stringMatching(
        /^An operation that clients send \(Pack, seen 3 times\) could not be planned any more: The gateway found no sound plan for this operation because of Parcel.duty\./,
      ) as string,
      remedy: expect.stringContaining('Look at the @key, @requires and @provides') as string,
      operations,
    },
    {
      code: 'PLANNER_CRASHED',
      severity: 'warning',
      message:
        'The first planner ends its process over an operation that clients send (Pack, seen 3 times). The second one has to plan it.',
      remedy: expect.stringContaining("Tell the graph's editors") as string,
      operations,
    },
  ]);
});

it('blames nobody for what cannot be planned today either', async () => {
  const baseSdl = supergraphWith(entangled);
  const findings = await load(baseSdl, [both], { baseSdl });
  expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'warning PLANNER_CRASHED',
  ]);
});

it('leaves out what does not fit the schema, and says when there is no time for more', async () => {
  const others = [seen('{ gone { id } }'), seen('subscription { parcels }'), seen('{ nonsense')];
  const more = [seen('{ parcels { id } }', { count: 9 }), seen('{ parcels { weight } }')];
  const findings = await load(supergraphWith(simple), [...others, ...more], {
    limits: { operations: 1, milliseconds: 10_000 },
  });
  expect(findings).toEqual([
    {
      code: 'OPERATIONS_NOT_TRIED',
      severity: 'hint',
      message:
        '1 of 2 operations that clients send were planned in the time that there is, the most used first.',
      remedy: 'Nothing has to be done.',
    },
  ]);
});

it('refuses what can be composed but not served', async () => {
  const unknown = supergraphWith(simple).replace(
    'schema\n',
    'schema\n  @link(url: "https://example.int/secrecy/v1.0", for: SECURITY)\n',
  );
  expect(await load(unknown, [])).toEqual([
    {
      code: 'SUPERGRAPH_NOT_SERVED',
      severity: 'error',
      message: expect.stringMatching(
        /^The graph can be composed with this schema, but not be served: [^]*secrecy/,
      ) as string,
      remedy: expect.any(String) as string,
    },
  ]);
});
